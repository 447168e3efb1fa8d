import type { StackDelays } from '../../engine/index.ts';
import { formatDuration, formatInteger, formatRange, formatSignificant } from '../number-format.ts';
import { counted } from '../wording/join-words.ts';
import { linearAxis } from './axes.ts';
import type { StackedBars } from './chart-model.ts';

/**
 * Time to the first delivery by stack: what a message takes over a session that stands, and what the set-up before it adds from cold. Bars are
 * drawn at the typical values, the table has the ranges.
 * @param sources titles of what the figures rest on
 */
export function deliveryDelaysChart(rows: readonly StackDelays[], conditions: string, sources: readonly string[]): StackedBars {
  const ordered = rows.toSorted((a, b) => a.cold.typical - b.cold.typical || (a.stack < b.stack ? -1 : 1));
  const bars = ordered.map(({ stack, stackName, cold, warm }) => {
    const values = [warm.typical, Math.max(0, cold.typical - warm.typical)];
    return { id: stack, label: stackName, values, valueTexts: values.map(formatDuration), total: Math.max(cold.typical, warm.typical), totalText: formatDuration(cold.typical) };
  });
  return {
    kind: 'stacked-bars',
    id: 'delivery-delays',
    title: finding(ordered),
    measure: 'Time from the device’s wish to send until the first message has arrived',
    conditions,
    howToRead: 'The first part is a message over a session that stands, the second what the set-up before it adds from cold. The radio’s own waking and its way into the network come on top.',
    axis: linearAxis('Time', Math.max(0, ...bars.map((bar) => bar.total)), formatDuration),
    parts: [{ id: 'warm', name: 'Message, session stands' }, { id: 'set-up', name: 'Set-up before it, from cold' }],
    bars,
    sources,
    table: {
      caption: 'Time to the first delivery, typical and over what is open',
      columns: [
        { label: 'Stack', align: 'start' }, { label: 'Round trips of set-up', align: 'end' }, { label: 'Cold', align: 'end' }, { label: 'Cold, range', align: 'end' },
        { label: 'Warm', align: 'end' }, { label: 'Warm, range', align: 'end' }, { label: 'Command to the device', align: 'end' },
      ],
      rows: ordered.map(({ stackName, setUpRoundTrips, cold, warm, commandDown }) => [
        stackName, formatInteger(setUpRoundTrips), formatDuration(cold.typical), formatRange(cold.range.low, cold.range.high, formatDuration),
        formatDuration(warm.typical), formatRange(warm.range.low, warm.range.high, formatDuration),
        typeof commandDown === 'number' ? formatDuration(commandDown) : `unknown: ${commandDown.unknown}`,
      ]),
    },
  };
}

function finding(ordered: readonly StackDelays[]): string {
  const [fastest] = ordered;
  const slowest = ordered.at(-1);
  if (fastest === undefined || slowest === undefined) return 'No stack is left to compare';
  const quick = `From cold ${fastest.stackName} has delivered after ${formatDuration(fastest.cold.typical)}`;
  if (fastest === slowest || slowest.cold.typical === fastest.cold.typical) return quick;
  return `${quick}; ${slowest.stackName} takes ${formatSignificant(slowest.cold.typical / fastest.cold.typical, 2)} times as long, with ${counted(slowest.setUpRoundTrips, 'round trip')} of set-up`;
}
