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
