import type { Side } from '../exchange.ts';
import type { Field } from '../field.ts';

/** Where a field stands. */
export interface Place {
  readonly from: Side;
  readonly fields: readonly Field[];
  readonly index: number;
}

/**
 * Values of the fields of one protocol or layer that depend on what was said before on the connection: numbers that count, answers that
 * repeat, what an implementation makes up. One object a connection; fields come in the order in which they are sent.
 */
export interface Filler {
  /** A value of exactly the field's size, or undefined where the field is none of this filler's. */
  readonly valueOf: (field: Field, place: Place) => Field['value'];
}

/** Big-endian bytes of numbers of equal width. */
export function numbers(values: readonly number[], width: 1 | 2): Uint8Array {
  return Uint8Array.from(width === 1 ? values : values.flatMap((value) => [value >>> 8, value & 0xff]));
}

/** A text of this many bytes that can be read in a capture. */
export function readableText(bytes: number): Uint8Array {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Uint8Array.from({ length: bytes }, (_unused, index) => alphabet.charCodeAt(index % alphabet.length));
}

export const otherSide = (side: Side): Side => (side === 'client' ? 'server' : 'client');
