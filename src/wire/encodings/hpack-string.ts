import { huffmanEncode, huffmanLength } from './hpack-huffman.ts';
import { joinBytes } from './raw-bytes.ts';
import { utf8Bytes, utf8Length } from './utf8.ts';

/**
 * An integer with an N-bit prefix (RFC 7541 §5.1; QPACK takes it over, RFC 9204 §4.1.1).
 * @param pattern bits above the prefix, already in place.
 */
export function prefixedInteger(value: number, prefixBits: number, pattern: number): readonly number[] {
  const limit = 2 ** prefixBits - 1;
  if (value < limit) return [pattern | value];
  const bytes = [pattern | limit];
  let rest = value - limit;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}

/** Bytes of `prefixedInteger` without building them. */
export function prefixedIntegerLength(value: number, prefixBits: number): number {
  const limit = (1 << prefixBits) - 1;
  if (value < limit) return 1;
  let length = 2;
  for (let rest = value - limit; rest >= 128; rest = Math.floor(rest / 128)) length += 1;
  return length;
}

/** `shorter`: Huffman where it saves bytes, as encoders do. `always` and `never`: as the two sets of examples in RFC 7541 Appendix C. */
export type HuffmanUse = 'shorter' | 'always' | 'never';

/** Bytes of strings that were encoded lately: header names and values repeat from session to session. */
const recent = new Map<string, Uint8Array>();
const RECENT_STRINGS = 500;

/** A string literal: Huffman flag, length, bytes (RFC 7541 §5.2). @param prefixBits width of the length prefix; 7 in HPACK. */
export function stringLiteral(text: string, huffman: HuffmanUse, prefixBits = 7, pattern = 0): Uint8Array {
  if (huffman !== 'shorter' || prefixBits !== 7) return encodeLiteral(text, huffman, prefixBits, pattern);
  const known = recent.get(text);
  if (known !== undefined) return known;
  if (recent.size >= RECENT_STRINGS) recent.clear();
  const encoded = encodeLiteral(text, huffman, prefixBits, pattern);
  recent.set(text, encoded);
  return encoded;
}

function encodeLiteral(text: string, huffman: HuffmanUse, prefixBits: number, pattern: number): Uint8Array {
  const plainLength = utf8Length(text);
  const coded = huffman === 'always' || (huffman === 'shorter' && huffmanLength(text) < plainLength);
  const content = coded ? huffmanEncode(text) : utf8Bytes(text);
  return joinBytes(prefixedInteger(content.length, prefixBits, pattern | (coded ? 2 ** prefixBits : 0)), content);
}
