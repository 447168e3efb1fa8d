import type { WeightChange } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatSignificant } from '../number-format.ts';
import { joinWords } from './join-words.ts';

/** Below this a part of the change is not named: a tenth of a point of the hundred that all weights share. */
const NAMED_FROM = 0.001;

/** "Moving 6.2 of the 100 points of weight, from Traffic to Maturity, would bring HTTP level with first place." */
export function weightChangeSentence(change: WeightChange, names: CatalogueNames): string {
  const parts = (sign: 1 | -1) => change.changes.filter(({ from, to }) => sign * (to - from) >= NAMED_FROM)
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)).map(({ criterion }) => names.criterion(criterion));
  const [less, more] = [parts(-1), parts(1)];
  const way = less.length > 0 && more.length > 0 ? `, from ${joinWords(less)} to ${joinWords(more)},` : '';
  // What one criterion gains another loses: half of the sum of changes has moved.
  return `Moving ${formatSignificant(50 * change.total)} of the 100 points of weight${way} would bring ${names.family(change.to)} level with first place; no smaller change of weights does that for any protocol.`;
}
