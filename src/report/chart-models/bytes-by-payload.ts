import { formatBytes, formatBytesExact } from '../number-format.ts';
import { linearAxis, tick } from './axes.ts';
import { largestY, leastFinding, lineTable, seriesOf, type BytesADay, type LineStack } from './bytes-a-day.ts';
import type { Lines } from './chart-model.ts';

const POINTS = 24;
const SMALLEST_REACH_BYTES = 240;

/**
 * Bytes a day against the payload, both axes linear from zero, so that the fixed cost of a message shows as the height at the left and
 * the steps where a message needs one more packet stay visible. Reaches to four times the present payload.
 */
export function bytesByPayloadChart(stacks: readonly LineStack[], bytesADay: BytesADay, payloadBytes: number | null, conditions: string): Lines {
  const x = linearAxis('Payload of one message', Math.max(SMALLEST_REACH_BYTES, (payloadBytes ?? 0) * 4), formatBytes);
  const xs = payloadPoints(x.max, payloadBytes);
  const series = seriesOf(stacks, xs, bytesADay, formatBytesExact);
  return {
    kind: 'lines',
    id: 'bytes-by-payload',
    title: leastFinding(series, xs, 'at every payload shown'),
    measure: 'Bytes a day on the wire, both directions, against the payload of one message',
    conditions,
    howToRead: 'Each line is the best stack of one protocol; lower is less traffic.',
    x,
    y: linearAxis('Bytes a day', largestY(series), formatBytes),
    series,
    marker: payloadBytes === null ? null : tick(payloadBytes, formatBytesExact),
    sources: [],
    table: lineTable('Bytes a day by payload of one message', 'Payload (B)', series, xs, formatBytesExact),
  };
}

/** Evenly spread whole bytes, and the present payload itself. */
function payloadPoints(max: number, payloadBytes: number | null): number[] {
  const even = Array.from({ length: POINTS + 1 }, (_, index) => Math.round((index * max) / POINTS)).filter((value) => value > 0);
  const points = new Set([1, ...even, ...(payloadBytes === null ? [] : [payloadBytes])]);
  return [...points].sort((a, b) => a - b);
}
