import type { Evaluation } from '../../src/engine/index.ts';
import { placesOf, scoresOf } from '../../src/engine/score.ts';
import type { UtilityColumn } from '../../src/engine/utility-table.ts';
import { anything } from '../../src/engine/utilities/utility.ts';

/** An evaluation made of bare numbers: weight shares by criterion, utilities by alternative. Each alternative is a family with one stack. */
export function twoAlternatives(weights: readonly number[], utilities: readonly (readonly number[])[], families?: readonly number[]): Evaluation {
  const familyOf = Int32Array.from(families ?? utilities.keys());
  const names = [...new Set(familyOf)].map((index) => `family-${index}`);
  const table = weights.map((_, criterion): UtilityColumn => ({
    valueOf: (index) => ({ utility: utilities[index]?.[criterion] ?? 0, range: anything, measured: { step: 0 }, because: 'given', sources: [] }),
  }));
  const shares = Float64Array.from(weights);
  const survives = new Uint8Array(utilities.length).fill(1);
  const catalogue = { criteria: weights.map((_, criterion) => ({ id: `criterion-${criterion}` })) };
  const compiled = { catalogue, families: names, familyOf, candidates: utilities } as unknown as Evaluation['compiled'];
  const scores = scoresOf(table, shares, survives);
  return {
    compiled, survives, table, scores, reasonsOf: () => [],
    scenario: {} as Evaluation['scenario'],
    weighting: { kind: 'weights', traces: () => [], shares },
    places: placesOf(compiled, scores, survives),
  };
}
