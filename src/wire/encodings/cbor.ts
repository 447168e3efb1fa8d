/** Bytes of a CBOR head: initial byte and argument (RFC 8949 §3). */
export function cborHeadBytes(argument: number): number {
  if (argument <= 23) return 1;
  if (argument <= 0xff) return 2;
  if (argument <= 0xffff) return 3;
  return argument <= 0xffff_ffff ? 5 : 9;
}

/** @param majorType 0 unsigned, 1 negative, 2 byte string, 3 text, 4 array, 5 map, 6 tag, 7 simple and float. */
export function cborHead(majorType: number, argument: number): Uint8Array {
  const bytes = new Uint8Array(cborHeadBytes(argument));
  const width = bytes.length - 1;
  const codes = [argument, 24, 25, 0, 26, 0, 0, 0, 27];
  bytes[0] = (majorType << 5) | (codes[width] ?? 0);
  let rest = argument;
  for (let index = width; index > 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/** An integer in its shortest form; a negative n is -1 - argument (RFC 8949 §3.1). */
export function cborInteger(value: number): Uint8Array {
  return value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value);
}

/** A number in its shortest form that keeps the value: integer, or the narrowest float (RFC 8949 §4.1, preferred serialization). */
export function cborNumber(value: number): Uint8Array {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? cborInteger(value) : cborShortestFloat(value);
}

/** The narrowest float that keeps the value, for encoders that do not turn whole numbers into integers. */
export function cborShortestFloat(value: number): Uint8Array {
  const half = halfFloat(value);
  if (half !== null) return Uint8Array.of(0xf9, half >> 8, half & 0xff);
  return Object.is(Math.fround(value), value) ? cborFloat(value, 4) : cborFloat(value, 8);
}

/** A float of a given width, for encoders that do not shorten. @param width bytes of the value: 4 or 8. */
export function cborFloat(value: number, width: 4 | 8): Uint8Array {
  const bytes = new Uint8Array(1 + width);
  const view = new DataView(bytes.buffer);
  bytes[0] = width === 4 ? 0xfa : 0xfb;
  if (width === 4) view.setFloat32(1, value);
  else view.setFloat64(1, value);
  return bytes;
}

/** Bits of the value as binary16, or null where it would lose precision. */
function halfFloat(value: number): number | null {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size === 0) return sign;
  if (size === Infinity) return sign | 0x7c00;
  const exponent = Math.max(-14, Math.floor(Math.log2(size)));
  if (exponent > 15) return null;
  const fraction = size / 2 ** exponent;
  const scaled = fraction * 1024;
  if (!Number.isInteger(scaled)) return null;
  return fraction < 1 ? sign | scaled : sign | ((exponent + 15) << 10) | (scaled - 1024);
}
