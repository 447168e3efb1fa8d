import { formatBytes } from '../number-format.ts';
import type { LineSeries, Lines } from './chart-model.ts';

/** A stack that is drawn as a line, named by its family. */
export interface LineStack {
  readonly protocol: string;
  readonly protocolName: string;
  readonly stack: string;
}

/** Bytes a day of a stack at one point of the x axis, both directions; null where the model has no figure. */
export type BytesADay = (stack: string, x: number) => number | null;

/** Six lines can be told apart; more protocols than that are left to the table of estimates. */
export const MOST_LINES = 6;

export function seriesOf(stacks: readonly LineStack[], xs: readonly number[], bytesADay: BytesADay, xText: (x: number) => string): LineSeries[] {
  return stacks.slice(0, MOST_LINES).map(({ protocol, protocolName, stack }) => ({
    id: protocol,
    label: protocolName,
    points: xs.flatMap((x) => {
      const y = bytesADay(stack, x);
      return y === null || !Number.isFinite(y) ? [] : [{ x, y, xText: xText(x), yText: formatBytes(y) }];
    }),
  })).filter((series) => series.points.length > 0);
}

/** Which protocol sends the least at each point of the x axis, as stretches in order. */
export function leastStretches(series: readonly LineSeries[], xs: readonly number[]): { readonly label: string; readonly fromText: string; readonly toText: string }[] {
  const stretches: { label: string; fromText: string; toText: string }[] = [];
  for (const x of xs) {
    const least = series
      .flatMap((line) => line.points.filter((point) => point.x === x).map((point) => ({ label: line.label, point })))
      .sort((a, b) => a.point.y - b.point.y || (a.label < b.label ? -1 : 1))[0];
    if (!least) continue;
    const last = stretches[stretches.length - 1];
    if (last?.label === least.label) last.toText = least.point.xText;
    else stretches.push({ label: least.label, fromText: least.point.xText, toText: least.point.xText });
  }
  return stretches;
}

/** "CoAP sends the least a day at every payload shown", or who does up to where. */
export function leastFinding(series: readonly LineSeries[], xs: readonly number[], everywhere: string): string {
  const stretches = leastStretches(series, xs);
  const [first, ...rest] = stretches;
  if (!first) return 'No stack is left to compare';
  if (rest.length === 0) return `${first.label} sends the least data a day ${everywhere}`;
  const last = rest[rest.length - 1];
  if (rest.length === 1 && last) return `${first.label} sends the least data a day up to ${first.toText}, ${last.label} from ${last.fromText}`;
  const named = [...new Set(stretches.map((stretch) => stretch.label))];
  return `Which protocol sends the least data a day changes along the axis: ${named.join(', ')}`;
}

export function lineTable(caption: string, xLabel: string, series: readonly LineSeries[], xs: readonly number[], xText: (x: number) => string): Lines['table'] {
  return {
    caption,
    columns: [{ label: xLabel, align: 'end' }, ...series.map((line) => ({ label: line.label, align: 'end' as const }))],
    rows: xs.map((x) => [xText(x), ...series.map((line) => line.points.find((point) => point.x === x)?.yText ?? '')]),
  };
}

export function largestY(series: readonly LineSeries[]): number {
  return Math.max(0, ...series.flatMap((line) => line.points.map((point) => point.y)));
}

export function smallestY(series: readonly LineSeries[]): number {
  return Math.min(...series.flatMap((line) => line.points.map((point) => point.y)).filter((y) => y > 0), Infinity);
}

