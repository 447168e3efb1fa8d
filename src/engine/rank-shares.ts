import { seededRandom } from '../base/index.ts';
import { usedColumns } from './dominance.ts';
import type { Evaluation } from './evaluate.ts';
import { mayLead } from './may-lead.ts';

/**
 * The neighbourhood of weights that counts as plausible: each weight is multiplied by a factor between 1/2 and 2, drawn evenly on a
 * logarithmic scale, and the shares are formed anew. Nobody can tell a weight more closely than to a factor of two; a weight of 0 stays 0.
 */
export const WEIGHT_FACTOR = 2;

/** Row by family of `compiled.families`, column by rank: the share of sampled weightings in which the family takes that rank. */
export function rankShares(evaluation: Evaluation, runs: number, seed: number): readonly Float64Array[] {
  const { compiled, table, weighting } = evaluation;
  const families = compiled.families.length;
  const counts = Array.from({ length: families }, () => new Float64Array(evaluation.places.length));
  if (runs <= 0 || evaluation.places.length === 0) return counts;
  const random = seededRandom(seed);
  const live = mayLead(evaluation, usedColumns(evaluation));
  const used = table.flatMap((column, index) => ((weighting.shares[index] ?? 0) > 0 ? [{ share: weighting.shares[index] ?? 0, utilities: Float64Array.from(live, (at) => column.valueOf(at).utility) }] : []));
  const familyOf = Int32Array.from(live, (at) => compiled.familyOf[at] ?? 0);
  const scores = new Float64Array(live.length);
  const best = new Float64Array(families);
  const order = evaluation.places.map((place) => place.family);
  for (let run = 0; run < runs; run += 1) {
    scores.fill(0);
    for (const { share, utilities } of used) {
      const weight = share * WEIGHT_FACTOR ** (2 * random() - 1);
      for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) + weight * (utilities[index] ?? 0);
    }
    best.fill(-1);
    for (let index = 0; index < scores.length; index += 1) {
      const family = familyOf[index] ?? 0;
      if ((scores[index] ?? 0) > (best[family] ?? -1)) best[family] = scores[index] ?? 0;
    }
    sortByScore(order, best);
    for (const [rank, family] of order.entries()) {
      const row = counts[family];
      if (row !== undefined) row[rank] = (row[rank] ?? 0) + 1;
    }
  }
  for (const row of counts) for (let rank = 0; rank < row.length; rank += 1) row[rank] = (row[rank] ?? 0) / runs;
  return counts;
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
