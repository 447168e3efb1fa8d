/** Tag, length and content of a value in DER (X.690 §8.1, §10.1). */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of content) length += part.length;
  const head = [tag, ...lengthBytes(length)];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  let offset = head.length;
  for (const part of content) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function lengthBytes(length: number): number[] {
  if (length < 128) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

export const TAG = { integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, utf8: 0x0c, ia5: 0x16, utcTime: 0x17, sequence: 0x30, set: 0x31, version: 0xa0, extensions: 0xa3 } as const;

export const sequence = (...content: readonly Uint8Array[]): Uint8Array => der(TAG.sequence, ...content);
export const oid = (...encoded: readonly number[]): Uint8Array => der(TAG.oid, Uint8Array.from(encoded));
export const text = (tag: number, value: string): Uint8Array => der(tag, new TextEncoder().encode(value));

/** A BIT STRING of whole bytes. */
export const bitString = (content: Uint8Array): Uint8Array => der(TAG.bitString, Uint8Array.of(0), content);

/** A positive INTEGER of exactly these bytes: neither negative nor with a needless zero in front. */
export function positive(content: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(content);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return der(TAG.integer, bytes);
}

/**
 * The value of exactly `size` bytes that `build` gives for some filling. Lengths in DER take more bytes at 128 and 256, so not every size can
 * be reached by one filling alone: `build` has a second, small one.
 * @returns null when no filling gives the size.
 */
export function ofSize(size: number, build: (filling: number, spare: number) => Uint8Array): Uint8Array | null {
  for (let spare = 0; spare < 16; spare += 1) {
    let filling = Math.max(0, size - build(0, spare).length);
    for (let attempt = 0; attempt < 8 && filling >= 0; attempt += 1) {
      const built = build(filling, spare);
      if (built.length === size) return built;
      const next = filling - (built.length - size);
      if (next === filling || next < 0) break;
      filling = next;
    }
  }
  return null;
}
