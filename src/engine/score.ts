import { boundedScores, byLooseCeiling, SLACK } from './bounded-score.ts';
import type { Compiled } from './compiled.ts';
import type { UtilityColumn } from './utility-table.ts';

/** Scores of the candidates that survive: the sum of weight share times utility over the criteria. 0 for the others. */
export function scoresOf(table: readonly UtilityColumn[], shares: Float64Array, survives: Uint8Array): Float64Array {
  const scores = new Float64Array(survives.length);
  for (const [criterion, column] of table.entries()) {
    const share = shares[criterion] ?? 0;
    if (share === 0) continue;
    for (let index = 0; index < scores.length; index += 1) {
      if (survives[index] === 1) scores[index] = (scores[index] ?? 0) + share * column.valueOf(index).utility;
    }
  }
  return scores;
}

/** Scores of the candidates that can be the best of their family, so that `placesOf` finds the same; 0 for all others. */
export function leadingScores({ familyOf, families }: Compiled, table: readonly UtilityColumn[], shares: Float64Array, survives: Uint8Array): Float64Array {
  const bounded = boundedScores(table, shares);
  const scores = new Float64Array(survives.length);
  const best = new Float64Array(families.length).fill(-1);
  for (const { index, bound } of byLooseCeiling(bounded, survives)) {
    const family = familyOf[index] ?? 0;
    const needed = (best[family] ?? -1) - SLACK;
    if (bound < needed || bounded.ceiling(index) < needed) continue;
    const score = bounded.exact(index);
    scores[index] = score;
    best[family] = Math.max(best[family] ?? -1, score);
  }
  return scores;
}

export interface FamilyPlace {
  /** Index into `compiled.families`. */
  readonly family: number;
  /** Index of its best surviving candidate. */
  readonly candidate: number;
  readonly score: number;
}

/** Families by the score of their best surviving stack, best first; equal scores stand in order of id, of the stack and of the family. */
export function placesOf(compiled: Compiled, scores: Float64Array, survives: Uint8Array): FamilyPlace[] {
  const best: (FamilyPlace | undefined)[] = compiled.families.map(() => undefined);
  for (let index = 0; index < scores.length; index += 1) {
    if (survives[index] !== 1) continue;
    const family = compiled.familyOf[index] ?? 0;
    const score = scores[index] ?? 0;
    const known = best[family];
    if (known === undefined || score > known.score) best[family] = { family, candidate: index, score };
  }
  // Families stand in order of id, and sorting keeps the order of equals.
  return best.filter((place) => place !== undefined).sort((a, b) => b.score - a.score);
}
