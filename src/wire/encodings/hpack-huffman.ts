import { utf8Bytes } from './utf8.ts';

/** Code length in bits of each byte value 0..255, RFC 7541 Appendix B. The end-of-string symbol has 30. */
const CODE_BITS: readonly number[] = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10,
  13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6,
  15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28,
  20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24,
  22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23,
  26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27,
  20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26,
];

interface Code {
  readonly bits: number;
  readonly code: number;
}

/**
 * The code words. Appendix B is a canonical code: words grow by length, then by symbol, so the lengths alone give them.
 * The test vectors of Appendix C hold this.
 */
const CODES: readonly Code[] = canonicalCodes();

/** Length in bytes of a text after Huffman coding, padding included (RFC 7541 §5.2). Text outside Latin-1 counts as its UTF-8 bytes. */
export function huffmanLength(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return Math.ceil(bitsOf(utf8Bytes(text)) / 8);
    bits += CODE_BITS[unit] ?? 0;
  }
  return Math.ceil(bits / 8);
}

/** Huffman code of a text; the last byte is filled with ones, the start of the end-of-string code (RFC 7541 §5.2). */
export function huffmanEncode(text: string): Uint8Array {
  const source = utf8Bytes(text);
  const target = new Uint8Array(Math.ceil(bitsOf(source) / 8));
  let index = 0;
  let free = 8;
  let open = 0;
  for (const byte of source) {
    const { bits, code } = CODES[byte] as Code;
    let left = bits;
    while (left > 0) {
      const taken = Math.min(free, left);
      left -= taken;
      free -= taken;
      open |= ((code >>> left) & (2 ** taken - 1)) << free;
      if (free > 0) continue;
      target[index] = open;
      index += 1;
      free = 8;
      open = 0;
    }
  }
  if (free < 8) target[index] = open | (2 ** free - 1);
  return target;
}

function bitsOf(source: Uint8Array): number {
  let bits = 0;
  for (const byte of source) bits += CODE_BITS[byte] ?? 0;
  return bits;
}

function canonicalCodes(): readonly Code[] {
  const order = CODE_BITS.map((bits, symbol) => ({ bits, symbol })).sort((a, b) => a.bits - b.bits || a.symbol - b.symbol);
  const codes: Code[] = [];
  let code = 0;
  let length = order[0]?.bits ?? 0;
  for (const { bits, symbol } of order) {
    // Plain multiplication: a shift by more than 31 would be wrong, and codes stay below 2^30.
    code *= 2 ** (bits - length);
    length = bits;
    codes[symbol] = { bits, code };
    code += 1;
  }
  return codes;
}
