import { formatBytes, formatDuration } from '../number-format.ts';
import { decadeTicks, logAxis, tick } from './axes.ts';
import { largestY, leastFinding, lineTable, seriesOf, smallestY, type BytesADay, type LineStack } from './bytes-a-day.ts';
import type { Axis, Lines } from './chart-model.ts';

/** From a second to a day, in steps that people name. */
const INTERVAL_SECONDS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 43_200, 86_400] as const;
const LABELLED = new Set([1, 10, 60, 600, 3600, 21_600, 86_400]);

/**
 * Bytes a day against the time between messages. Both span four decades or more, so both axes are logarithmic and the values are dots
 * joined by lines, never bars. Keep-alive traffic and session set-up show where a line stops falling.
 */
export function bytesByIntervalChart(stacks: readonly LineStack[], bytesADay: BytesADay, intervalSeconds: number | null, conditions: string): Lines {
  const within = intervalSeconds !== null && intervalSeconds >= 1 && intervalSeconds <= 86_400;
  const xs = [...new Set<number>([...INTERVAL_SECONDS, ...(within ? [intervalSeconds] : [])])].sort((a, b) => a - b);
  const series = seriesOf(stacks, xs, bytesADay, formatDuration);
  return {
    kind: 'lines',
    id: 'bytes-by-interval',
    title: leastFinding(series, xs, 'at every interval shown'),
    measure: 'Bytes a day on the wire, both directions, against the time between messages',
    conditions,
    howToRead: 'Each line is the best stack of one protocol; both axes are logarithmic: each labelled step is a multiple of the one before.',
    x: logAxis('Time between messages', INTERVAL_SECONDS.filter((value) => LABELLED.has(value)).map((value) => tick(value, formatDuration))),
    y: yAxis(largestY(series), smallestY(series)),
    series,
    marker: within ? tick(intervalSeconds, formatDuration) : null,
    sources: [],
    table: lineTable('Bytes a day by time between messages', 'Time between messages', series, xs, formatDuration),
  };
}

function yAxis(largest: number, smallest: number): Axis {
  return logAxis('Bytes a day', largest > 0 ? decadeTicks(smallest, largest, formatBytes) : decadeTicks(1, 10, formatBytes));
}
