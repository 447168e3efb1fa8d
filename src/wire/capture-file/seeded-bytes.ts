import { seededRandom, type RandomSource } from '../../base/index.ts';

/** Bytes that look random and repeat exactly for the same seed: keys, nonces, ciphertext. */
export class SeededBytes {
  readonly #random: RandomSource;
  readonly #kept = new Map<string, Uint8Array>();

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  next(length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index += 4) {
      let word = Math.floor(this.#random() * 4_294_967_296);
      for (let byte = index; byte < Math.min(index + 4, length); byte += 1) {
        bytes[byte] = word & 0xff;
        word >>>= 8;
      }
    }
    return bytes;
  }

  /** The same bytes each time for the same name and length: what one end chose once and both repeat. */
  kept(name: string, length: number): Uint8Array {
    const key = `${name} ${String(length)}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const bytes = this.next(length);
    this.#kept.set(key, bytes);
    return bytes;
  }
}

/** A seed from a text: 32-bit FNV-1a (draft-eastlake-fnv §2). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
