import type { FlipRuler } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatRange } from '../number-format.ts';
import { INPUT_NAMES } from '../wording/input-names.ts';
import { inputValueText } from '../wording/input-values.ts';
import { capitalise, counted, joinWords } from '../wording/join-words.ts';
import type { ChartTable, Tick } from './chart-model.ts';
import { tickText } from './tick-text.ts';

export interface Ruler {
  readonly id: string;
  readonly name: string;
  /** Values are parts of the ruler, 0 to 1. */
  readonly ticks: readonly Tick[];
  /** What was answered; null while the number is open. */
  readonly now: { readonly from: number; readonly to: number; readonly text: string } | null;
  /** Where first place changes, numbered from the low end. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

export interface RulerChart {
  readonly title: string;
  readonly howToRead: string;
  /** Numbers along which first place changes. */
  readonly rulers: readonly Ruler[];
  readonly table: ChartTable;
}

/** The numbers along which first place changes, each as a ruler with the points of change and the present answer. */
export function rulerChart(rulers: readonly FlipRuler[], names: CatalogueNames): RulerChart {
  const moving = rulers.filter(({ flips }) => flips.length > 0);
  return {
    title: finding(moving, rulers.length),
    howToRead: 'Each number is moved alone, the others as answered or assumed; each numbered mark is a value at which first place changes. The filled mark is your answer. Beyond the outer marks the protocol named there stays first, or nothing fits.',
    rulers: moving.map((ruler) => ({
      id: ruler.input,
      name: `${capitalise(nameOf(ruler))}${ruler.scale === 'logarithmic' ? ', log scale' : ''}`,
      ticks: ruler.ticks.map(({ value, part }) => ({ value: part, text: tickText(ruler.input, value) })),
      now: ruler.now === null ? null : { from: ruler.now.low.part, to: ruler.now.high.part, text: nowText(ruler) },
      marks: ruler.flips.map(({ part, value, from, to }) => ({ at: part, text: `${tickText(ruler.input, value, 3)}: ${sides(ruler, names.family(from), names.family(to))}` })),
    })),
    table: {
      caption: 'Where first place changes along each number',
      columns: ['Number', 'Now', 'Changes at', 'First below', 'First above'].map((label) => ({ label, align: 'start' })),
      rows: rulers.flatMap((ruler) => (ruler.flips.length === 0
        ? [[capitalise(INPUT_NAMES[ruler.input]), nowText(ruler), 'no change', '', '']]
        : ruler.flips.map(({ value, from, to }) => [capitalise(INPUT_NAMES[ruler.input]), nowText(ruler), inputValueText(ruler.input, threeDigits(value)), names.family(from), names.family(to)]))),
    },
  };
}

function finding(moving: readonly FlipRuler[], all: number): string {
  if (moving.length === 0) return 'Along every number first place stays where it is';
  return `First place changes along ${moving.length} of ${counted(all, 'number')}: ${joinWords(moving.map(({ input }) => INPUT_NAMES[input]))}`;
}

/** A rate is read as an interval, which shrinks as the rate grows. */
const isRate = ({ input }: FlipRuler) => input === 'messagesPerDay';
const nameOf = (ruler: FlipRuler) => (isRate(ruler) ? 'time between two messages' : INPUT_NAMES[ruler.input]);

function sides(ruler: FlipRuler, low: string, high: string): string {
  return isRate(ruler) ? `${low} first when less often, ${high} when more often` : `${low} first below, ${high} above`;
}

function nowText({ input, now }: FlipRuler): string {
  return now === null ? 'not answered' : formatRange(now.low.value, now.high.value, (value) => inputValueText(input, value));
}

/** A point is located, not exact. */
const threeDigits = (value: number) => Number(value.toPrecision(3));
