import type { Side } from '../exchange.ts';
import type { Field } from '../field.ts';
import { lorawanFrame } from '../layers/lorawan.ts';

/** A message straight on a non-IP link, with the framing of the link where it belongs to the message (LoRaWAN L2 1.0.4 §4); else the message alone. */
export function linkMessage(link: string, from: Side, fields: readonly Field[]): readonly Field[] {
  return link === 'lorawan' ? lorawanFrame(fields, { direction: from === 'client' ? 'up' : 'down' }) : fields;
}
