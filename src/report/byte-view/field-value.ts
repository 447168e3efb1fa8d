import type { Field } from '../../wire/index.ts';
import { formatInteger } from '../number-format.ts';
import { fieldWords } from './field-words.ts';

/** What stands in a field: in words, and as the bytes on the wire where they are known. */
export interface FieldValue {
  readonly text: string;
  readonly hex: string | null;
}

/** Above this, bytes are not written out one by one. */
const MOST_HEX_BYTES = 16;

/** Null where the model knows the size of the field and not what is in it: payload, random numbers, checksums, addresses. */
export function fieldValue(field: Field): FieldValue | null {
  const { value, bytes } = field;
  if (value === undefined || bytes === 0) return null;
  const words = fieldWords(field);
  if (typeof value === 'string') return { text: words ?? printable(value), hex: null };
  const raw = typeof value === 'number' ? bigEndian(value, bytes) : value;
  const hex = raw.length > MOST_HEX_BYTES ? null : hexText(raw);
  if (words !== null) return { text: words, hex };
  if (typeof value === 'number') return { text: formatInteger(value), hex };
  return hex === null ? null : { text: `${formatInteger(bytes)} bytes`, hex };
}

/** Line ends and other control characters as the signs that Unicode has for them (U+2400 to U+241F). */
export function printable(text: string): string {
  return Array.from(text, (character) => (character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : character)).join('');
}

/** The bytes of a whole number, most significant first. Not by shifts: fields of eight bytes occur. */
export function bigEndian(value: number, bytes: number): Uint8Array {
  const raw = new Uint8Array(bytes);
  let rest = value;
  for (let index = bytes - 1; index >= 0; index -= 1) {
    raw[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return raw;
}

export function hexText(raw: Uint8Array): string {
  return Array.from(raw, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
