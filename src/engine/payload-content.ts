import { sizeOf, findPayloadEncoding, modelReport, payloadEncodings, type ContentFormatId, type PayloadEncodingId } from '../wire/index.ts';
import type { Scenario } from './scenario.ts';

/** What a payload holds, independent of how it is written. */
export interface PayloadContent {
  /** Of the model report that stands for the content. */
  readonly readings: number;
  /** `readings`: somebody said how many; `payload`: as many as come nearest to the payload in the encoding that was named. */
  readonly from: 'readings' | 'payload';
  /** The encoding that was named; null while open. */
  readonly encoding: PayloadEncodingId | null;
  /** Bytes in each encoding. */
  readonly bytes: Readonly<Record<ContentFormatId, number>>;
}

/** Why nothing can be said of the same content in other encodings. */
export type NoContent = 'encoding-open' | 'less-than-a-reading';

/** More readings in one message are not modelled: from here on bytes grow in proportion. */
export const MOST_READINGS = 1_000;

/** Bytes of so many readings of the model in an encoding. @param readings whole, from 1 to `MOST_READINGS` */
export function encodedBytes(encoding: ContentFormatId, readings: number): number {
  if (!Number.isInteger(readings) || readings < 1 || readings > MOST_READINGS) throw new RangeError(`readings: expected a whole number from 1 to ${MOST_READINGS}, found ${readings}`);
  return sizeOf(findPayloadEncoding(encoding).encode(modelReport(readings)));
}

/**
 * The content that the answers describe, or that so many readings are. A payload whose encoding is known keeps its size; what it takes in
 * the others is in proportion to the model report that comes nearest to it.
 */
export function payloadContent({ payloadBytes, payloadEncoding }: Pick<Scenario, 'payloadBytes' | 'payloadEncoding'>, readings: number | null): PayloadContent | NoContent {
  const [named] = payloadEncoding.possible;
  const encoding = payloadEncoding.possible.length === 1 && named !== undefined ? named : null;
  if (readings !== null) return { readings, from: 'readings', encoding, bytes: bytesOf(readings, 1) };
  if (encoding === null) return 'encoding-open';
  const bytes = payloadBytes.typical;
  if (bytes < encodedBytes(encoding, 1)) return 'less-than-a-reading';
  const nearest = nearestReadings(encoding, bytes);
  return { readings: nearest, from: 'payload', encoding, bytes: bytesOf(nearest, bytes / encodedBytes(encoding, nearest)) };
}

function bytesOf(readings: number, factor: number): PayloadContent['bytes'] {
  return Object.fromEntries(payloadEncodings.map(({ id }) => [id, Math.round(encodedBytes(id, readings) * factor)])) as PayloadContent['bytes'];
}

/** The number of readings whose size is nearest to `bytes`; sizes rise with the number, so halving the span finds it. */
function nearestReadings(encoding: ContentFormatId, bytes: number): number {
  let [low, high] = [1, MOST_READINGS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (encodedBytes(encoding, middle) <= bytes) low = middle;
    else high = middle;
  }
  return bytes - encodedBytes(encoding, low) <= encodedBytes(encoding, high) - bytes ? low : high;
}
