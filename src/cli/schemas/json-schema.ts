/** A JSON Schema, draft 2020-12, of the kinds that our documents need. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export function rootSchema(name: string, title: string, schema: JsonSchema): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:wirewise:schema:${name}`, title, ...schema };
}

export const text: JsonSchema = { type: 'string' };
export const number: JsonSchema = { type: 'number' };
export const integer: JsonSchema = { type: 'integer' };
export const truth: JsonSchema = { type: 'boolean' };
export const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
export const nothing: JsonSchema = { type: 'null' };

export const listOf = (items: JsonSchema, more: Partial<JsonSchema> = {}): JsonSchema => ({ type: 'array', items, ...more });
export const pairOf = (item: JsonSchema): JsonSchema => ({ type: 'array', prefixItems: [item, item], items: false, minItems: 2, maxItems: 2 });
export const either = (...anyOf: readonly JsonSchema[]): JsonSchema => ({ anyOf });
export const oneOfValues = (values: readonly unknown[]): JsonSchema => ({ enum: values });
export const recordOf = (value: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: value });

/** An object with exactly these members; those named in `optional` may be missing. */
export function exactly(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((key) => !optional.includes(key)), additionalProperties: false };
}

/** An object with at least these members, save those named in `optional`: documents may grow. */
export function atLeast(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((key) => !optional.includes(key)) };
}
