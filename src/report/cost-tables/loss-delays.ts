import type { DelaysUnderLoss, LossDelay, StackLossDelays } from '../../engine/index.ts';
import type { ChartTable } from '../chart-models/chart-model.ts';
import { formatDuration, formatPercent } from '../number-format.ts';
import { paragraph, table, type Block } from '../outline.ts';
import { joinWords } from '../wording/join-words.ts';
import { amountJson, amountText, type Amount } from './amounts.ts';

/** Mean times under loss by stack; what has no model says so. */
export function lossDelaysTable({ rows, lossShare }: DelaysUnderLoss): ChartTable {
  return {
    caption: `Mean time until a message has arrived with ${formatPercent(lossShare.typical)} of packets lost each way, and over what is open`,
    columns: [
      'Stack', 'Cold', 'Cold, range', 'Warm', 'Warm, range', 'Command to the device', 'Never arrives', 'What is lost is',
    ].map((label) => ({ label, align: 'start' })),
    rows: rows.map(({ stackName, cold, warm, commandDown, mechanism }) => [
      stackName, ...timeCells(cold), ...timeCells(warm), typicalText(commandDown), amountText(warm.lostShare, formatPercent), mechanism ?? 'not modelled',
    ]),
  };
}

function timeCells(delay: LossDelay): readonly string[] {
  const [time, added] = [typicalText(delay), amountText(addedOf(delay.typical), formatDuration)];
  return ['unknown' in delay.typical ? time : `${time}, ${added} of it by loss`, amountText(delay.range, formatDuration)];
}

function typicalText({ typical }: LossDelay): string {
  return amountText(secondsOf(typical), formatDuration);
}

const addedOf = (typical: LossDelay['typical']): Amount => ('unknown' in typical ? typical : typical.addedSeconds);
const secondsOf = (typical: LossDelay['typical']): Amount => ('unknown' in typical ? typical : typical.seconds);

/** What loss does to a message on a session that stands, from the stack that waits least to the one that waits most. */
export function lossDelaysFinding({ rows, lossShare }: DelaysUnderLoss): string {
  if (lossShare.typical === 0) return 'Nothing is lost, so the times are those without loss';
  const found = rows.flatMap((row) => ('unknown' in row.warm.typical ? [] : [{ stackName: row.stackName, added: row.warm.typical.addedSeconds.high, lost: row.warm.typical.lostShare }]));
  const [lossy, kept] = [found.filter(isGivenUp), found.filter((row) => !isGivenUp(row)).toSorted((a, b) => a.added - b.added)];
  const [least, most] = [kept[0], kept.at(-1)];
  const waits = least === undefined || most === undefined ? '' : least.added === most.added
    ? `At ${formatPercent(lossShare.typical)} loss a message on a session that stands waits ${formatDuration(least.added)} longer on average`
    : `At ${formatPercent(lossShare.typical)} loss a message on a session that stands waits ${formatDuration(least.added)} longer on average with ${least.stackName}, ${formatDuration(most.added)} with ${most.stackName}`;
  const gone = lossy.length === 0 ? '' : `${joinWords(lossy.map(({ stackName }) => stackName))} ${lossy.length === 1 ? 'does not repeat a message and loses' : 'do not repeat a message and lose'} ${formatPercent(Math.max(...lossy.map(({ lost }) => lost)))} of them`;
  const sentence = [waits, gone].filter((part) => part !== '').join('; ');
  return sentence === '' ? 'What loss does to these stacks is not modelled' : sentence;
}

/** Nothing waits where nothing is repeated. */
function isGivenUp({ added, lost }: { readonly added: number; readonly lost: number }): boolean {
  return added === 0 && lost > 0;
}

/** What the means take for granted. */
export function lossDelayAssumptions({ lossShare, sources, rows }: DelaysUnderLoss): readonly string[] {
  return [
    ...(sources.length === 0 ? [] : [`How much is lost is not answered: ${formatPercent(lossShare.typical)} stands in, and the range is what we assume of the link.`]),
    'Packets are lost independently of one another and equally often each way; losses in bursts are not modelled.',
    'TCP repeats with the timers of Linux; a small stack waits longer.',
    ...(rows.some(usesDtls) ? ['A DTLS flight is repeated after one second at first by most libraries, after nine where the profile for constrained devices is followed; both ends count, and eight tries are our assumption.'] : []),
    'Means are over messages that arrive.',
  ];
}

/** The same in a document. */
export function lossDelayBlocks(delays: DelaysUnderLoss): readonly Block[] {
  if (delays.rows.length === 0) return [];
  const { caption, columns, rows } = lossDelaysTable(delays);
  return [paragraph(`Time under loss: ${lossDelaysFinding(delays)}.`), table(caption, columns, rows), paragraph(`Assumed for these times: ${lossDelayAssumptions(delays).join(' ')}`)];
}

/** The same as plain data, numbers as they are; seconds and shares. */
export function lossDelaysJson({ lossShare, rows }: DelaysUnderLoss) {
  const delay = ({ typical, range, lostShare }: LossDelay) => ({
    typicalSeconds: amountJson(secondsOf(typical)), addedByLossSeconds: amountJson(addedOf(typical)), rangeSeconds: amountJson(range), neverArrives: amountJson(lostShare),
  });
  return {
    lossShare: { typical: lossShare.typical, range: amountJson(lossShare.range) },
    stacks: rows.map(({ stack, cold, warm, commandDown, mechanism }) => ({ stack, cold: delay(cold), warm: delay(warm), commandDown: delay(commandDown), repeatedBy: mechanism })),
  };
}

function usesDtls({ stack }: StackLossDelays): boolean {
  return stack.includes('/dtls');
}
