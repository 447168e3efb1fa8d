import type { Field, LayerId } from '../field.ts';
import { singleByte } from './raw-bytes.ts';

/** Bytes of an MQTT variable byte integer (MQTT 3.1.1 §2.2.3): seven bits a byte, at most four. */
export function mqttVarintBytes(value: number): number {
  if (value < 128) return 1;
  if (value < 16_384) return 2;
  return value < 2_097_152 ? 3 : 4;
}

/** Largest value of an MQTT variable byte integer. */
export const MQTT_VARINT_MAX = 268_435_455;

export function mqttVarint(layer: LayerId, name: string, value: number, clause: string): Field {
  if (value < 128) return { layer, name, bytes: 1, value: singleByte(value), clause };
  const bytes = base128(value);
  return { layer, name, bytes: bytes.length, value: bytes, clause };
}

/** Seven bits a byte, the least significant first, the top bit set on all but the last. @param value whole, at least 0 and safe. */
export function base128(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}
