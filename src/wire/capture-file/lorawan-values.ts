import type { Side } from '../exchange.ts';
import type { Field } from '../field.ts';
import type { SeededBytes } from './seeded-bytes.ts';

/** Address, counters and integrity code of LoRaWAN frames; what stands behind the port is encrypted (LoRaWAN 1.0.4 §4.3). Numbers are little-endian. */
export function lorawanValues(random: SeededBytes): (from: Side, fields: readonly Field[]) => readonly Field[] {
  const counters = { client: 0, server: 0 };
  return (from, fields) => {
    let encrypted = false;
    const counter = counters[from];
    counters[from] += 1;
    return fields.map((field): Field => {
      switch (field.name) {
        case 'DevAddr': return { ...field, value: random.kept('device address', field.bytes) };
        case 'FCnt': return { ...field, value: Uint8Array.of(counter & 0xff, (counter >> 8) & 0xff) };
        case 'FPort':
          encrypted = true;
          return field;
        case 'MIC': return { ...field, value: random.next(field.bytes) };
        default: return encrypted ? { ...field, value: random.next(field.bytes) } : field;
      }
    });
  };
}
