import { catalogueJsonSchema, loadOverlayTools } from '../../knowledge/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { answersSchema } from '../schemas/answers-schema.ts';
import { wireCaseSchema } from '../schemas/wire-case-schema.ts';
import { recommendationSchema } from '../schemas/recommendation-schema.ts';

const SCHEMAS: Readonly<Record<string, () => object | Promise<object>>> = {
  answers: answersSchema,
  'wire-case': wireCaseSchema,
  recommendation: recommendationSchema,
  catalogue: () => ({ $id: 'urn:wirewise:schema:catalogue', title: 'Catalogue', ...catalogueJsonSchema() }),
  'company-data': async () => ({ $id: 'urn:wirewise:schema:company-data', title: 'Company data', ...(await loadOverlayTools()).overlayJsonSchema() }),
};

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'The JSON Schema (draft 2020-12) of a document',
  positionals: ['document'],
  options: {},
  details: [`Documents: ${Object.keys(SCHEMAS).join(', ')}.`],
  run: async ({ positionals }) => {
    const name = positionals[0] ?? '';
    const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (schema === undefined) return unusable([`schema: argument <document>: expected ${Object.keys(SCHEMAS).join(' or ')}, found ${JSON.stringify(name)}`]);
    return done(jsonText(await schema()));
  },
};
