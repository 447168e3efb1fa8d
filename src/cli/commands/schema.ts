import { catalogueJsonSchema } from '../../knowledge/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { answersSchema } from '../schemas/answers-schema.ts';
import { wireCaseSchema } from '../schemas/wire-case-schema.ts';
import { recommendationSchema } from '../schemas/recommendation-schema.ts';

const SCHEMAS: Readonly<Record<string, () => object>> = {
  answers: answersSchema,
  'wire-case': wireCaseSchema,
  recommendation: recommendationSchema,
  catalogue: () => ({ $id: 'urn:wirewise:schema:catalogue', title: 'Catalogue', ...catalogueJsonSchema() }),
};

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'The JSON Schema (draft 2020-12) of a document',
  positionals: ['document'],
  options: {},
  details: [`Documents: ${Object.keys(SCHEMAS).join(', ')}.`],
  run: ({ positionals }) => {
    const name = positionals[0] ?? '';
    const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    return Promise.resolve(schema === undefined
      ? unusable([`schema: argument <document>: expected ${Object.keys(SCHEMAS).join(' or ')}, found ${JSON.stringify(name)}`])
      : done(jsonText(schema())));
  },
};
