import { field, type Field, type LayerId } from '../field.ts';
import { singleByte } from './raw-bytes.ts';

/** Bytes of a QUIC variable-length integer (RFC 9000 §16): the two highest bits of the first byte tell the length. */
export function quicVarintBytes(value: number): 1 | 2 | 4 | 8 {
  if (value <= 0x3f) return 1;
  if (value <= 0x3fff) return 2;
  return value <= 0x3fff_ffff ? 4 : 8;
}

/** @param width a longer form than needed, as senders use for lengths they fill in afterwards. */
export function quicVarint(layer: LayerId, name: string, value: number, clause: string, width: 1 | 2 | 4 | 8 = quicVarintBytes(value)): Field {
  if (width === 1) return field(layer, name, 1, singleByte(value), clause);
  const bytes = new Uint8Array(width);
  let rest = value;
  for (let index = width - 1; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[0] = (bytes[0] ?? 0) | (Math.log2(width) << 6);
  return field(layer, name, width, bytes, clause);
}
