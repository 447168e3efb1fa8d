import { cite } from '../authoring/cite.ts';
import type { ProtocolComparison } from './field-report-schema.ts';

const PAYLOADS = [0, 500, 1_000, 1_450] as const;

const rows = (link: ProtocolComparison['link'], withTail: boolean, coap: readonly number[], mqtt: readonly number[]): ProtocolComparison[] =>
  PAYLOADS.map((payloadBytes, index) => ({
    link, withTail, payloadBytes, coapMicrowattHours: coap[index] ?? 0, mqttMicrowattHours: mqtt[index] ?? 0, readingErrorMicrowattHours: 2,
    sources: cite('fosse-2020', 'nordic-webinar-2020'),
  }));

/** nRF9160, Telenor, 2020; the session is apparently kept and TLS is not stated. */
export const protocolComparisons: readonly ProtocolComparison[] = [
  ...rows('nb-iot', false, [36, 41, 44, 51], [47, 50, 65, 66]),
  ...rows('nb-iot', true, [64, 69, 72, 79], [76, 79, 93, 95]),
  ...rows('lte-m', false, [37, 37, 38, 33], [47, 57, 66, 62]),
  ...rows('lte-m', true, [139, 138, 140, 136], [149, 160, 168, 164]),
];
