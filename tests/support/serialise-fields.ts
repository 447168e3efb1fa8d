import type { Field } from '../../src/wire/index.ts';

/** Bytes of a list of fields; a field without a known value is filled with zeros. */
export function serialiseFields(fields: readonly Field[]): Uint8Array {
  return Buffer.concat(fields.map(serialiseField));
}

function serialiseField(field: Field): Uint8Array {
  const { value } = field;
  if (value === undefined) return new Uint8Array(field.bytes);
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (typeof value !== 'number') return value;
  const bytes = new Uint8Array(field.bytes);
  let rest = value;
  for (let index = field.bytes - 1; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  // A number that does not fit its field would lose its upper part: one byte too many shows it.
  return rest === 0 ? bytes : new Uint8Array(field.bytes + 1);
}
