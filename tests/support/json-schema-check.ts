import type { JsonSchema } from '../../src/cli/schemas/json-schema.ts';

/** Places where a document breaks a schema: a validator for the keywords that our schemas use, and a fault for any other. */
export function schemaFaults(schema: JsonSchema, value: unknown, place = '$'): string[] {
  for (const keyword of Object.keys(schema)) {
    if (!KEYWORDS.has(keyword)) return [`${place}: the schema uses ${keyword}, which this check does not know`];
  }
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms) {
    const fits = forms.some((option) => schemaFaults(option, value, place).length === 0);
    return fits ? [] : [`${place}: fits none of ${forms.length} forms`];
  }
  if ('const' in schema && schema.const !== value) return [`${place}: is not ${JSON.stringify(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${place}: ${JSON.stringify(value)} is none of the allowed values`];
  if (schema.type && !isOfType(schema.type, value)) return [`${place}: is not of type ${schema.type}`];
  if (typeof value === 'number') return numberFaults(schema, value, place);
  if (typeof value === 'string') return stringFaults(schema, value, place);
  if (Array.isArray(value)) return arrayFaults(schema, value, place);
  return typeof value === 'object' && value !== null ? objectFaults(schema, value as Record<string, unknown>, place) : [];
}

const KEYWORDS = new Set([
  '$schema', '$id', 'title', 'description', 'type', 'const', 'enum', 'anyOf', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items',
  'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'minimum', 'exclusiveMinimum', 'maximum', 'pattern', 'oneOf', 'minLength', 'maxLength',
]);

function isOfType(type: NonNullable<JsonSchema['type']>, value: unknown): boolean {
  switch (type) {
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array': return Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}

function stringFaults({ pattern, minLength = 0, maxLength = Infinity }: JsonSchema, value: string, place: string): string[] {
  const length = Array.from(value).length;
  if (length < minLength || length > maxLength) return [`${place}: has ${length} characters`];
  return pattern !== undefined && !new RegExp(pattern, 'u').test(value) ? [`${place}: does not fit ${pattern}`] : [];
}

function numberFaults({ minimum, maximum, exclusiveMinimum }: JsonSchema, value: number, place: string): string[] {
  const fits = (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum) && (exclusiveMinimum === undefined || value > exclusiveMinimum);
  return fits ? [] : [`${place}: ${value} is out of bounds`];
}

function arrayFaults(schema: JsonSchema, value: readonly unknown[], place: string): string[] {
  const { minItems = 0, maxItems = Infinity, prefixItems = [], items } = schema;
  const faults = value.length < minItems || value.length > maxItems ? [`${place}: has ${value.length} items`] : [];
  if (schema.uniqueItems === true && new Set(value.map((item) => JSON.stringify(item))).size !== value.length) faults.push(`${place}: repeats an item`);
  return [...faults, ...value.flatMap((item, index) => {
    const form = prefixItems[index] ?? items;
    if (form === false) return [`${place}[${index}]: is one too many`];
    return form === undefined ? [] : schemaFaults(form, item, `${place}[${index}]`);
  })];
}

function objectFaults(schema: JsonSchema, value: Readonly<Record<string, unknown>>, place: string): string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${place}: lacks ${key}`);
  return [...missing, ...Object.entries(value).flatMap(([key, member]) => {
    const form = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (form) return schemaFaults(form, member, `${place}.${key}`);
    if (additionalProperties === false) return [`${place}: has ${key} too much`];
    return additionalProperties === true ? [] : schemaFaults(additionalProperties, member, `${place}.${key}`);
  })];
}
