import * as z from 'zod/mini';
import { kebabId } from '../schema/kebab-id.ts';
import { citationSchema } from '../schema/source.ts';

const sources = z.array(citationSchema).check(z.minLength(1));

/** One exchange as printed in a field report: time, average current, supply, and the energy and battery life that it names. */
export const fieldRowSchema = z.strictObject({
  id: kebabId,
  exchange: z.string(),
  /** The profile that the row went into; null where its parts cannot be told apart. */
  profile: z.nullable(kebabId),
  seconds: z.number().check(z.positive()),
  milliamps: z.number().check(z.positive()),
  volts: z.number().check(z.positive()),
  printedMilliwattHours: z.number().check(z.positive()),
  /** Life of a Thingy:91 (1,350 mAh, 80 %, 40 µA) at one such exchange an hour, as printed. */
  printedDays: z.number().check(z.positive()),
  /** Whether the printed energy is the product of the printed time, current and voltage within 0.005 mWh, half a unit of its second decimal. */
  addsUp: z.boolean(),
  sources,
});

/** Energy of one transmission by CoAP (UDP) and MQTT (TCP) on one board and network, µWh, read from charts. */
export const protocolComparisonSchema = z.strictObject({
  link: z.enum(['nb-iot', 'lte-m']),
  withTail: z.boolean(),
  payloadBytes: z.number().check(z.nonnegative()),
  coapMicrowattHours: z.number().check(z.positive()),
  mqttMicrowattHours: z.number().check(z.positive()),
  /** How far a reading may be off, either way. */
  readingErrorMicrowattHours: z.number().check(z.nonnegative()),
  sources,
});

export type FieldRow = z.infer<typeof fieldRowSchema>;
export type ProtocolComparison = z.infer<typeof protocolComparisonSchema>;
