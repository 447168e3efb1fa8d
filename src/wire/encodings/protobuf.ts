import { joinBytes } from './raw-bytes.ts';
import { base128 } from './varint.ts';

/** Wire types, Protocol Buffers encoding, "Message Structure". */
const WIRE_TYPES = { varint: 0, fixed32: 5 } as const;

/** An unsigned whole number, `uint32` or `uint64`: a varint ("Base 128 Varints"). */
export function protobufUnsigned(fieldNumber: number, value: number): Uint8Array {
  return joinBytes(tag(fieldNumber, 'varint'), base128(value));
}

/** A `float`: four bytes, little-endian ("Non-varint Numbers"). */
export function protobufFloat(fieldNumber: number, value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return joinBytes(tag(fieldNumber, 'fixed32'), bytes);
}

function tag(fieldNumber: number, wireType: keyof typeof WIRE_TYPES): Uint8Array {
  return base128(fieldNumber * 8 + WIRE_TYPES[wireType]);
}
