import * as z from 'zod/mini';
import { criterionSchema } from './criterion.ts';
import { linkSchema } from './link.ts';
import { protocolFamilySchema } from './protocol.ts';
import { isoDate, sourceSchema } from './source.ts';

/** Everything the decision rests on, at one date. */
export const catalogueSchema = z.strictObject({
  date: isoDate,
  sources: z.array(sourceSchema),
  families: z.array(protocolFamilySchema).check(z.minLength(1)),
  links: z.array(linkSchema).check(z.minLength(1)),
  criteria: z.array(criterionSchema).check(z.minLength(1)),
});
export type Catalogue = z.infer<typeof catalogueSchema>;
