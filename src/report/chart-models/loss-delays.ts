import type { DelaysUnderLoss, LossDelay } from '../../engine/index.ts';
import { lossDelaysFinding, lossDelaysTable } from '../cost-tables/loss-delays.ts';
import { formatDuration, formatPercent } from '../number-format.ts';
import { joinWords } from '../wording/join-words.ts';
import { linearAxis } from './axes.ts';
import type { StackedBars } from './chart-model.ts';

/**
 * Mean time of a first message under loss by stack, parted into the message over a session that stands, the set-up before it, and what loss adds
 * to each. Bars are drawn at the typical values, an open timer at its longer reading; the table has the ranges. Null where there is nothing to draw.
 */
export function lossDelaysChart(delays: DelaysUnderLoss, conditions: string): StackedBars | null {
  const { rows, lossShare } = delays;
  const known = rows.flatMap(({ stack, stackName, cold, warm }) => {
    const [first, later] = [longer(cold), longer(warm)];
    return first === null || later === null ? [] : [{ stack, stackName, first, later, open: first.open || later.open }];
  });
  if (lossShare.typical === 0 || known.length === 0) return null;
  const bars = known.toSorted((a, b) => a.first.seconds - b.first.seconds || (a.stack < b.stack ? -1 : 1)).map(({ stack, stackName, first, later }) => {
    const message = later.seconds - later.added;
    const values = [message, later.added, Math.max(0, first.seconds - first.added - message), Math.max(0, first.added - later.added)];
    return { id: stack, label: stackName, values, valueTexts: values.map(formatDuration), total: values.reduce((sum, value) => sum + value, 0), totalText: formatDuration(first.seconds) };
  });
  const without = rows.filter(({ stack }) => known.every((row) => row.stack !== stack)).map(({ stackName }) => stackName);
  return {
    kind: 'stacked-bars',
    id: 'loss-delays',
    title: lossDelaysFinding(delays),
    measure: `Mean time until the first message has arrived from cold, of those that do, with ${formatPercent(lossShare.typical)} of packets lost each way`,
    conditions,
    howToRead: [
      'The first two parts are a message over a session that stands and what loss adds to it, the others the set-up before it and what loss adds there.',
      ...(known.some(({ open }) => open) ? ['A timer that is open is drawn at its longer reading.'] : []),
      ...(without.length === 0 ? [] : [`${joinWords(without)} ${without.length === 1 ? 'has no bar: loss is not modelled for it' : 'have no bar: loss is not modelled for them'}.`]),
    ].join(' '),
    axis: linearAxis('Time', Math.max(...bars.map((bar) => bar.total)), formatDuration),
    parts: [
      { id: 'message', name: 'Message, session stands' }, { id: 'message-loss', name: 'Loss adds to the message' },
      { id: 'set-up', name: 'Set-up before it, from cold' }, { id: 'set-up-loss', name: 'Loss adds to the set-up' },
    ],
    bars,
    sources: [],
    table: lossDelaysTable(delays),
  };
}

/** Seconds of a mean delay, what loss adds of them, and whether there is a shorter reading; null where there is no model. */
function longer({ typical }: LossDelay): { readonly seconds: number; readonly added: number; readonly open: boolean } | null {
  return 'unknown' in typical ? null : { seconds: typical.seconds.high, added: typical.addedSeconds.high, open: typical.seconds.low < typical.seconds.high };
}
