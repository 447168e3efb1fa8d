/** Each single byte, so that the many fields of one byte do not each make an array of their own. */
const SINGLE: readonly Uint8Array[] = Array.from({ length: 256 }, (_unused, byte) => Uint8Array.of(byte));

/** Raw bytes as the value of a field. Whoever gets them must not write into them. */
export function rawBytes(bytes: readonly number[]): Uint8Array {
  const [first] = bytes;
  return bytes.length === 1 && first !== undefined ? singleByte(first) : new Uint8Array(bytes);
}

export function singleByte(byte: number): Uint8Array {
  return SINGLE[byte] as Uint8Array;
}

/** The parts one behind the other. */
export function joinBytes(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    // Byte by byte: the parts are short.
    for (let index = 0; index < part.length; index += 1) joined[offset + index] = part[index] as number;
    offset += part.length;
  }
  return joined;
}
