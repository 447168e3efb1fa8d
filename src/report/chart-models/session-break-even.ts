import type { Interval } from '../../base/index.ts';
import type { CostedWay, SessionBreakEven, SessionFinding } from '../../estimate/index.ts';
import { formatBytes, formatCharge, formatDuration, formatRange } from '../number-format.ts';
import { keepUntilText, SESSION_WAY_NAMES, sessionSentence } from '../wording/estimate-findings.ts';
import { decadeTicks, logAxis, tick } from './axes.ts';
import { largestY, smallestY } from './bytes-a-day.ts';
import type { Lines, LineSeries } from './chart-model.ts';

/** Cost of a day of one way at an interval between messages, both ends. */
export type CostADay = (way: CostedWay, intervalSeconds: number) => Interval;

const INTERVAL_SECONDS = [10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400, 604_800] as const;
const LABELLED = new Set<number>([10, 60, 600, 3_600, 21_600, 86_400, 604_800]);

/**
 * Cost of a day against the time between messages, one line for each way to hold a session; both axes logarithmic. Lines are drawn through the
 * middle of the ranges, the table has both ends, and each break-even stands in the table's last rows.
 * @param stackName name of a stack by id
 * @param sources titles of what the figures rest on
 */
export function sessionBreakEvenChart(economics: SessionBreakEven, costADay: CostADay, finding: SessionFinding | null, intervalSeconds: number | null, stackName: (id: string) => string, conditions: string, sources: readonly string[]): Lines {
  const within = intervalSeconds !== null && intervalSeconds >= 10 && intervalSeconds <= 604_800;
  const xs = [...new Set<number>([...INTERVAL_SECONDS, ...(within ? [intervalSeconds] : [])])].sort((a, b) => a - b);
  const format = economics.unit === 'B' ? formatBytes : formatCharge;
  const severalStacks = new Set(economics.ways.map(({ stack }) => stack)).size > 1;
  const label = ({ way, stack }: Pick<CostedWay, 'way' | 'stack'>): string => (severalStacks ? `${SESSION_WAY_NAMES[way]} (${stackName(stack)})` : SESSION_WAY_NAMES[way]);
  const series = economics.ways.map((way): LineSeries => ({
    id: `${way.way} ${way.stack}`, label: label(way),
    points: xs.map((x) => {
      const { low, high } = costADay(way, x);
      return { x, y: (low + high) / 2, xText: formatDuration(x), yText: formatRange(low, high, format) };
    }),
  }));
  const [smallest, largest] = [smallestY(series), largestY(series)];
  const what = economics.unit === 'B' ? 'Bytes' : 'Charge';
  return {
    kind: 'lines',
    id: `session-break-even-${economics.unit === 'B' ? 'bytes' : 'charge'}`,
    title: finding === null ? 'Keeping a session open against opening one for each message' : sessionSentence(finding),
    measure: `${what} a day by the time between messages, ${economics.unit === 'B' ? 'both directions, whole IP packets' : 'on one measured board'}`,
    conditions: `${conditions}; refreshed after ${formatRange(economics.refreshSeconds.low, economics.refreshSeconds.high, formatDuration)} of silence`,
    howToRead: 'Where two lines cross, the other way becomes cheaper; both axes are logarithmic. Lines run through the middle of the ranges in the table.',
    x: logAxis('Time between messages', INTERVAL_SECONDS.filter((value) => LABELLED.has(value)).map((value) => tick(value, formatDuration))),
    y: logAxis(`${what} a day`, largest > 0 && Number.isFinite(smallest) ? decadeTicks(smallest, largest, format) : decadeTicks(1, 10, format)),
    series,
    marker: within ? tick(intervalSeconds, formatDuration) : null,
    sources,
    table: {
      caption: `${what} a day by time between messages, and how long keeping pays`,
      columns: [{ label: 'Time between messages', align: 'start' }, ...series.map((line) => ({ label: line.label, align: 'end' as const }))],
      rows: [
        ...xs.map((x) => [formatDuration(x), ...series.map((line) => line.points.find((point) => point.x === x)?.yText ?? '')]),
        ...economics.ways.filter(({ opened }) => opened === 'once').map((kept) => [`${label(kept)} pays up to`, ...economics.ways.map((again) => {
          const pair = economics.breakEvens.find((each) => each.kept.way === kept.way && each.kept.stack === kept.stack && each.again.way === again.way && each.again.stack === again.stack);
          return pair === undefined ? '' : formatRange(pair.keepUntilSeconds.low, pair.keepUntilSeconds.high, keepUntilText);
        })]),
      ],
    },
  };
}
