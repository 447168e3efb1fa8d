import { distanceExtraBits, lengthExtraBits, literalBits, LONGEST_MATCH, matchBits, SHORTEST_MATCH, storedBytes } from '../encodings/deflate-bits.ts';

/** Bits as DEFLATE packs them: from the lowest of each byte on, codes from their highest (RFC 1951 §3.1.1). */
class Bits {
  readonly bytes: Uint8Array;
  length = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  number(value: number, width: number): void {
    for (let place = 0; place < width; place += 1) this.#bit((value >> place) & 1);
  }

  code(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place -= 1) this.#bit((value >> place) & 1);
  }

  #bit(value: number): void {
    const index = this.length >> 3;
    if (index < this.bytes.length) this.bytes[index] = (this.bytes[index] ?? 0) | (value << (this.length & 7));
    this.length += 1;
  }
}

/** Three bits of a block's head, and the head of the empty stored block at the end. */
const HEAD_BITS = 3;
const END_OF_BLOCK_BITS = 7;
const EMPTY_BLOCK_BITS = HEAD_BITS + END_OF_BLOCK_BITS;

/**
 * A message in DEFLATE, its last four bytes left out (RFC 7692 §7.2.1), in exactly `size` bytes: literals of the fixed code, as many back
 * references as the size needs, empty blocks where bytes are left over. Null where no such form has that size.
 * @param window what the same direction has said before and the receiver still holds
 */
export function deflateTo(size: number, content: Uint8Array, window: Uint8Array): Uint8Array | null {
  if (content.length === 0 && size === 1) return new Uint8Array(1);
  if (size === storedBytes(content.length) && content.length <= 65_535) return stored(content);
  const bits = new Bits(size);
  const budget = 8 * size - HEAD_BITS;
  bits.number(0b010, HEAD_BITS);
  const toCome = literalsFrom(content);
  const left = (position: number): number => (toCome[position] ?? 0) + END_OF_BLOCK_BITS;
  for (let position = 0; position < content.length;) {
    const found = bits.length + left(position) <= budget ? null : longestMatch(content, position, window);
    if (found === null) {
      literal(bits, content[position] ?? 0);
      position += 1;
      continue;
    }
    let { length } = found;
    // No longer than the size needs: what is left over would have to be filled.
    while (length > SHORTEST_MATCH && bits.length + matchBits(length - 1, found.distance) + left(position + length - 1) <= budget) length -= 1;
    match(bits, length, found.distance);
    position += length;
  }
  bits.code(0, END_OF_BLOCK_BITS);
  while (bits.length + EMPTY_BLOCK_BITS <= budget) {
    bits.number(0b010, HEAD_BITS);
    bits.code(0, END_OF_BLOCK_BITS);
  }
  return bits.length <= budget && budget - bits.length < 8 ? bits.bytes : null;
}

/** One stored block, and the head of the empty one (RFC 1951 §3.2.4). */
function stored(content: Uint8Array): Uint8Array {
  const length = content.length;
  return Uint8Array.from([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...content, 0]);
}

/** Bits of all literals from each place on. */
function literalsFrom(content: Uint8Array): readonly number[] {
  const sums = Array.from({ length: content.length + 1 }, () => 0);
  for (let index = content.length - 1; index >= 0; index -= 1) sums[index] = (sums[index + 1] ?? 0) + literalBits(content[index] ?? 0);
  return sums;
}

function literal(bits: Bits, byte: number): void {
  if (byte < 144) bits.code(0x30 + byte, 8);
  else bits.code(0x190 + byte - 144, 9);
}

/** Length and distance with their extra bits (RFC 1951 §3.2.5). */
function match(bits: Bits, length: number, distance: number): void {
  const lengthExtra = lengthExtraBits(length);
  const code = length === LONGEST_MATCH ? 285 : length < 11 ? 254 + length : 257 + 4 * lengthExtra + ((length - SHORTEST_MATCH) >> lengthExtra);
  if (code < 280) bits.code(code - 256, 7);
  else bits.code(0xc0 + code - 280, 8);
  bits.number((length - SHORTEST_MATCH) & ((1 << lengthExtra) - 1), lengthExtra);
  const distanceExtra = distanceExtraBits(distance);
  bits.code(distance < 5 ? distance - 1 : 2 * distanceExtra + ((distance - 1) >> distanceExtra), 5);
  bits.number((distance - 1) & ((1 << distanceExtra) - 1), distanceExtra);
}

function longestMatch(content: Uint8Array, position: number, window: Uint8Array): { readonly length: number; readonly distance: number } | null {
  const at = (place: number): number | undefined => (place < 0 ? window[window.length + place] : content[place]);
  let best = { length: 0, distance: 0 };
  for (let distance = 1; distance <= position + window.length; distance += 1) {
    let length = 0;
    while (length < LONGEST_MATCH && position + length < content.length && at(position + length - distance) === content[position + length]) length += 1;
    if (length > best.length) best = { length, distance };
  }
  return best.length < SHORTEST_MATCH ? null : best;
}
