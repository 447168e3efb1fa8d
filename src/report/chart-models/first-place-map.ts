import type { FirstPlaceMap, MapAxis } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { partsOfHundred } from '../number-format.ts';
import { INPUT_NAMES } from '../wording/input-names.ts';
import { inputValueText } from '../wording/input-values.ts';
import { capitalise, joinWords } from '../wording/join-words.ts';
import type { ChartTable, Tick } from './chart-model.ts';
import { tickText } from './tick-text.ts';

/** So many families have a colour and a pattern of their own; the rest stand together. */
const NAMED = 5;
const NOTHING = 'nothing fits';
const TICKS = 5;

/** Neighbouring cells of one row with the same first place; columns from `from` up to, not including, `to`. */
export interface MapRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Index into `places`. */
  readonly place: number;
}

export interface PlaceMap {
  readonly title: string;
  readonly measure: string;
  readonly howToRead: string;
  readonly columns: number;
  readonly rows: number;
  readonly runs: readonly MapRun[];
  /** First places by how much of the map they hold, each with a place for its name: the middle of its longest run. */
  readonly places: readonly { readonly name: string; readonly share: number; readonly label: { readonly column: number; readonly row: number; readonly length: number } }[];
  /** Values are parts of the axis, 0 to 1. */
  readonly xAxis: { readonly label: string; readonly ticks: readonly Tick[] };
  readonly yAxis: { readonly label: string; readonly ticks: readonly Tick[] };
  /** The present values, as parts of the axes; null while one of them is open. */
  readonly now: { readonly x: number; readonly y: number } | null;
  readonly table: ChartTable;
}

/** First place over two numbers, as a picture and as a table with a row for each value of `y`. */
export function placeMap({ x, y, cells }: FirstPlaceMap, names: CatalogueNames): PlaceMap {
  const nameOf = (family: string | null) => (family === null ? NOTHING : names.family(family));
  const counts = new Map<string, number>();
  for (const cell of cells.flat()) counts.set(nameOf(cell), (counts.get(nameOf(cell)) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = ranked.length > NAMED + 1 ? ranked.slice(0, NAMED) : ranked;
  const placeOf = (name: string) => {
    const at = kept.findIndex(([one]) => one === name);
    return at < 0 ? kept.length : at;
  };
  const runs = cells.flatMap((row, at) => runsOf(row.map((cell) => placeOf(nameOf(cell))), at));
  const total = x.values.length * y.values.length;
  const shares = [...kept, ...(kept.length < ranked.length ? [['others', ranked.slice(NAMED).reduce((sum, [, count]) => sum + count, 0)] as const] : [])];
  return {
    title: finding(shares, total),
    measure: `First place over ${INPUT_NAMES[x.input]} and ${INPUT_NAMES[y.input]}, everything else as answered or assumed`,
    howToRead: 'Each cell is decided anew with its two values. The cross stands at the present ones.',
    columns: x.values.length,
    rows: y.values.length,
    runs,
    places: shares.map(([name, count], place) => ({ name, share: count / total, label: longest(runs.filter((run) => run.place === place)) })),
    xAxis: axisOf(x),
    yAxis: axisOf(y),
    now: x.now === null || y.now === null ? null : { x: x.now, y: y.now },
    table: {
      caption: `First place by ${INPUT_NAMES[y.input]} and ${INPUT_NAMES[x.input]}`,
      columns: [{ label: capitalise(INPUT_NAMES[y.input]), align: 'start' }, { label: `First place, along ${INPUT_NAMES[x.input]}`, align: 'start' }],
      rows: cells.map((row, at) => [inputValueText(y.input, rounded(y.values[at] ?? 0)), stretches(row.map(nameOf), x)]),
    },
  };
}

function finding(shares: readonly (readonly [string, number])[], total: number): string {
  const [only, ...others] = shares;
  if (only === undefined) return '';
  if (others.length === 0) return only[0] === NOTHING ? 'Nothing fits at any of these values' : `${only[0]} is first at all of these values`;
  const [largest, ...rest] = partsOfHundred(shares.map(([, count]) => count / total));
  return `First place: ${joinWords([`${only[0]} in ${largest} of 100 cells`, ...others.map(([name], index) => `${name} in ${rest[index]}`)])}`;
}

/** "MQTT up to 480 B, then CoAP". */
function stretches(row: readonly string[], x: MapAxis): string {
  const ends = row.flatMap((name, at) => (name === row[at + 1] ? [] : [{ name, at }]));
  return ends.map(({ name, at }, index) => (index === ends.length - 1 ? name : `${name} up to ${inputValueText(x.input, rounded(x.values[at] ?? 0))}`)).join(', then ');
}

function runsOf(places: readonly number[], row: number): MapRun[] {
  const runs: MapRun[] = [];
  let from = 0;
  for (let column = 1; column <= places.length; column += 1) {
    if (places[column] === places[from]) continue;
    runs.push({ row, from, to: column, place: places[from] ?? 0 });
    from = column;
  }
  return runs;
}

function longest(runs: readonly MapRun[]): PlaceMap['places'][number]['label'] {
  const most = Math.max(...runs.map(({ from, to }) => to - from));
  const wide = runs.filter(({ from, to }) => to - from === most);
  const run = wide[Math.floor(wide.length / 2)];
  return run === undefined ? { column: 0, row: 0, length: 0 } : { column: (run.from + run.to) / 2, row: run.row, length: most };
}

function axisOf(axis: MapAxis): PlaceMap['xAxis'] {
  const last = axis.values.length - 1;
  const ticks = Array.from({ length: TICKS }, (_, at) => Math.round((at * last) / (TICKS - 1)));
  return { label: capitalise(axis.input === 'messagesPerDay' ? 'time between two messages' : INPUT_NAMES[axis.input]), ticks: ticks.map((at) => ({ value: at / last, text: tickText(axis.input, axis.values[at] ?? 0) })) };
}

/** A point of a walk is no measured value: two digits are all that it is worth. */
const rounded = (value: number) => Number(value.toPrecision(2));
