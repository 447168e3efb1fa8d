import { sizeOf, type Field } from './field.ts';

/**
 * The bytes of a list of fields, one behind the other. Their length is the sum of the sizes.
 * A field without a value, and a piece of one, is zeros.
 * @throws RangeError when a value does not have the size of its field.
 */
export function serialiseFields(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(sizeOf(fields));
  let offset = 0;
  for (const field of fields) {
    write(field, bytes, offset);
    offset += field.bytes;
  }
  return bytes;
}

/** The bytes of one field: a number big-endian, text as UTF-8; of a piece its place in the whole. */
export function fieldBytes(field: Field): Uint8Array {
  if (field.value instanceof Uint8Array && field.value.length === field.bytes) return field.value;
  const bytes = new Uint8Array(field.bytes);
  write(field, bytes, 0);
  return bytes;
}

function write(field: Field, target: Uint8Array, offset: number): void {
  const { value, partOf, bytes } = field;
  if (value === undefined) {
    if (partOf !== undefined) target.set(fieldBytes(partOf.field).subarray(partOf.from, partOf.from + bytes), offset);
    return;
  }
  if (typeof value === 'number') {
    let rest = value;
    for (let index = offset + bytes - 1; index >= offset; index -= 1) {
      target[index] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    if (rest !== 0) throw wrongSize(field, String(value));
    return;
  }
  const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  if (content.length !== bytes) throw wrongSize(field, `${String(content.length)} bytes`);
  target.set(content, offset);
}

function wrongSize(field: Field, found: string): RangeError {
  return new RangeError(`${field.name}: expected a value of ${String(field.bytes)} bytes, found ${found}`);
}
