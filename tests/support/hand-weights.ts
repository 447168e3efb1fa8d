import { seededRandom } from '../../src/base/index.ts';

/** Utilities by criterion, each by candidate. */
export type Columns = readonly Float64Array[];

/** Weights of an architect who cares for few things: this many criteria at most, each at one to five steps of the weights panel, all others 0. */
const CRITERIA = 4;
const STEPS = 5;
/** What adds up to less is a tie by rounding. */
const AHEAD = 1e-9;

interface Search {
  readonly candidate: number;
  readonly others: readonly number[];
  readonly columns: Columns;
  readonly draws: number;
  readonly seed: number;
}

/**
 * Weights by hand under which a candidate is ahead of all others, or null when none of the draws does it. Same seed, same weights.
 * The first criterion is one on which nobody beats the candidate, where there is one: without it no weights can help.
 */
export function weightsForFirst({ candidate, others, columns, draws, seed }: Search): Float64Array | null {
  const random = seededRandom(seed);
  const indexes = [...columns.keys()];
  const unbeaten = indexes.filter((at) => others.every((other) => valueAt(columns, at, other) <= valueAt(columns, at, candidate)));
  const oneOf = (list: readonly number[]): number => list[Math.floor(random() * list.length)] ?? 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = new Float64Array(columns.length);
    const count = 1 + Math.floor(random() * CRITERIA);
    for (let drawn = 0; drawn < count; drawn += 1) {
      weights[oneOf(drawn === 0 && unbeaten.length > 0 ? unbeaten : indexes)] = 1 + Math.floor(random() * STEPS);
    }
    const used = indexes.filter((at) => (weights[at] ?? 0) > 0);
    const score = (of: number): number => used.reduce((sum, at) => sum + (weights[at] ?? 0) * valueAt(columns, at, of), 0);
    const own = score(candidate);
    if (others.every((other) => own - score(other) > AHEAD)) return weights;
  }
  return null;
}

function valueAt(columns: Columns, criterion: number, candidate: number): number {
  return columns[criterion]?.[candidate] ?? 0;
}
