import * as z from 'zod/mini';
import { catalogueSchema } from './catalogue.ts';

/** The catalogue document as a JSON Schema (draft 2020-12), from the schema that validates it. */
export function catalogueJsonSchema(): Readonly<Record<string, unknown>> {
  // Page texts may be functions inside the program; as data they are objects, which the other branch of that union describes.
  return { ...z.toJSONSchema(catalogueSchema, { unrepresentable: 'any' }) };
}
