import { powerOfTwo, seededRandom, type RandomSource } from '../base/index.ts';
import type { Evaluation } from './evaluate.ts';
import { HALF_STEP, uncertainUtilities, type UncertainColumn, type UncertainUtilities } from './uncertain-utilities.ts';

/**
 * The neighbourhood of weights that counts as plausible: each weight is multiplied by a factor between 1/2 and 2, drawn evenly on a
 * logarithmic scale, and the shares are formed anew. Nobody can tell a weight more closely than to a factor of two; a weight of 0 stays 0.
 */
export const WEIGHT_FACTOR = 2;

/** A factor of that neighbourhood, evenly on a logarithmic scale. */
const drawnFactor = (random: RandomSource) => powerOfTwo(Math.log2(WEIGHT_FACTOR) * (2 * random() - 1));

/** Draws for the confidence factors: its error is then below 1.6 points of 100. */
const CONFIDENCE_RUNS = 1_000;

/** Figures of one family out of the sampled weights, grades and figures (SMAA-2, Lahdelma and Salminen 2001). */
export interface Acceptability {
  /** By rank: share of the samples in which the family takes it. */
  readonly rankShares: Float64Array;
  /** By family: share of the samples in which this one comes before it. */
  readonly beats: Float64Array;
  /** Mean share of each criterion, in the order of the catalogue, over the samples in which the family is first; null where it never is. */
  readonly centralWeights: Float64Array | null;
  /** Share of the drawn grades and figures with which the family is first when its central weights hold; null where it never is first. */
  readonly confidence: number | null;
}

/** By family of `compiled.families`. Empty shares with `runs` 0. Same seed, same figures. */
export function acceptabilities(evaluation: Evaluation, runs: number, seed: number): readonly Acceptability[] {
  const { compiled, places, table } = evaluation;
  const families = compiled.families.length;
  const counted = Array.from({ length: families }, () => ({
    ranks: new Float64Array(places.length), beats: new Float64Array(families), weights: new Float64Array(table.length), firsts: 0,
  }));
  const none = () => counted.map(({ ranks, beats }) => ({ rankShares: ranks, beats, centralWeights: null, confidence: null }));
  if (runs <= 0 || places.length === 0) return none();
  const utilities = uncertainUtilities(evaluation);
  const random = seededRandom(seed);
  const draw = drawer(utilities, families, random);
  const weights = new Float64Array(utilities.columns.length);
  const best = new Float64Array(families);
  const scores = new Float64Array(utilities.live.length);
  const order = places.map((place) => place.family);
  for (let run = 0; run < runs; run += 1) {
    let total = 0;
    for (const [at, { share }] of utilities.columns.entries()) total += weights[at] = share * drawnFactor(random);
    bestOf(utilities, draw(), weights, best, scores);
    sortByScore(order, best);
    for (let rank = 0; rank < order.length; rank += 1) {
      const own = counted[order[rank] ?? 0];
      if (own === undefined) continue;
      own.ranks[rank] = (own.ranks[rank] ?? 0) + 1;
      for (let behind = rank + 1; behind < order.length; behind += 1) {
        const other = order[behind] ?? 0;
        own.beats[other] = (own.beats[other] ?? 0) + 1;
      }
    }
    const first = counted[order[0] ?? 0];
    if (first === undefined) continue;
    first.firsts += 1;
    for (const [at, { criterion }] of utilities.columns.entries()) first.weights[criterion] = (first.weights[criterion] ?? 0) + (weights[at] ?? 0) / total;
  }
  const central = counted.map(({ weights: sums, firsts }) => (firsts === 0 ? null : sums.map((sum) => sum / firsts)));
  const confidence = confidences(utilities, central, Math.min(runs, CONFIDENCE_RUNS), draw);
  return counted.map(({ ranks, beats }, family) => ({
    rankShares: ranks.map((count) => count / runs),
    beats: beats.map((count) => count / runs),
    centralWeights: central[family] ?? null,
    confidence: confidence[family] ?? null,
  }));
}

/** How often each family is first under the weights that speak for it most. */
function confidences(utilities: UncertainUtilities, central: readonly (Float64Array | null)[], runs: number, draw: () => readonly Float64Array[]): (number | null)[] {
  const favouring = central.flatMap((all, family) => (all === null ? [] : [{ family, weights: Float64Array.from(utilities.columns, ({ criterion }) => all[criterion] ?? 0) }]));
  const wins = central.map((all): number | null => (all === null ? null : 0));
  const best = new Float64Array(central.length);
  const scores = new Float64Array(utilities.live.length);
  for (let run = 0; run < runs; run += 1) {
    const drawn = draw();
    for (const { family, weights } of favouring) {
      bestOf(utilities, drawn, weights, best, scores);
      // Equal scores go to the lower family, as everywhere.
      if (best.indexOf(Math.max(...best)) === family) wins[family] = (wins[family] ?? 0) + 1;
    }
  }
  return wins.map((count) => (count === null ? null : count / runs));
}

/** Draws one utility for each column and live candidate; what is returned is overwritten by the next draw. */
function drawer({ columns, familyOf }: UncertainUtilities, families: number, random: RandomSource): () => readonly Float64Array[] {
  const drawn = columns.map(({ typical }) => Float64Array.from(typical));
  const moving = columns.map(({ low, high }) => low.some((value, at) => value < (high[at] ?? 0)));
  const present = [...new Set(familyOf)];
  const places = new Float64Array(families);
  const grades = new Float64Array(families);
  return () => {
    for (const [at, column] of columns.entries()) {
      const values = drawn[at];
      if (values === undefined || (moving[at] !== true && !column.graded)) continue;
      const shared = column.alike ? random() : 0;
      for (const family of present) {
        places[family] = column.alike ? shared : random();
        grades[family] = column.graded ? HALF_STEP * (2 * random() - 1) : 0;
      }
      fill(values, column, familyOf, places, grades);
    }
    return drawn;
  };
}

/** The value at a place between 0 and 1 of the range, whose middle is the shown value; a grade then moves by its half step. Cut to the scale. */
function fill(values: Float64Array, { low, typical, high }: UncertainColumn, familyOf: Int32Array, places: Float64Array, grades: Float64Array): void {
  for (let index = 0; index < values.length; index += 1) {
    const family = familyOf[index] ?? 0;
    const place = 2 * (places[family] ?? 0.5);
    const middle = typical[index] ?? 0;
    const end = (place < 1 ? low[index] : high[index]) ?? middle;
    const value = middle + Math.abs(place - 1) * (end - middle) + (grades[family] ?? 0);
    values[index] = value < 0 ? 0 : value > 1 ? 1 : value;
  }
}

/** The score of the best stack of each family; -1 for families without one. Criterion by criterion: the innermost loop then runs over plain arrays. */
function bestOf({ familyOf }: UncertainUtilities, drawn: readonly Float64Array[], weights: Float64Array, best: Float64Array, scores: Float64Array): void {
  scores.fill(0);
  for (const [column, values] of drawn.entries()) {
    const weight = weights[column] ?? 0;
    for (let index = 0; index < values.length; index += 1) scores[index] = (scores[index] ?? 0) + weight * (values[index] ?? 0);
  }
  best.fill(-1);
  for (let index = 0; index < scores.length; index += 1) {
    const family = familyOf[index] ?? 0;
    const score = scores[index] ?? 0;
    if (score > (best[family] ?? -1)) best[family] = score;
  }
}

/** Insertion sort in place: the order of the run before is nearly right. Equal scores stand in order of family. */
function sortByScore(order: number[], best: Float64Array): void {
  for (let at = 1; at < order.length; at += 1) {
    const family = order[at] ?? 0;
    const score = best[family] ?? 0;
    let to = at;
    while (to > 0) {
      const before = order[to - 1] ?? 0;
      const difference = (best[before] ?? 0) - score;
      if (difference > 0 || (difference === 0 && before < family)) break;
      order[to] = before;
      to -= 1;
    }
    order[to] = family;
  }
}
