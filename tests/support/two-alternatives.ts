import type { Evaluation } from '../../src/engine/index.ts';
import { placesOf, scoresOf } from '../../src/engine/score.ts';
import type { UtilityColumn } from '../../src/engine/utility-table.ts';

interface Given {
  /** Index of the family by alternative; each is a family by itself where none are given. */
  readonly families?: readonly number[];
  /** How far each utility may lie to either side, by alternative and criterion; exact where none is given. */
  readonly spread?: readonly (readonly number[])[];
  /** Ranges come from what all have in common. */
  readonly movesAlike?: boolean;
  /** Criteria are grades, known to half a step. */
  readonly graded?: boolean;
}

/** An evaluation made of bare numbers: weight shares by criterion, utilities by alternative. */
export function twoAlternatives(weights: readonly number[], utilities: readonly (readonly number[])[], { families, spread, movesAlike = false, graded = false }: Given = {}): Evaluation {
  const familyOf = Int32Array.from(families ?? utilities.keys());
  const names = [...new Set(familyOf)].map((index) => `family-${index}`);
  const table = weights.map((_, criterion): UtilityColumn => ({
    valueOf: (index) => {
      const utility = utilities[index]?.[criterion] ?? 0;
      const aside = spread?.[index]?.[criterion] ?? 0;
      return { utility, range: () => ({ low: utility - aside, high: utility + aside }), measured: { step: 0 }, because: 'given', sources: [] };
    },
    movesAlike,
  }));
  const shares = Float64Array.from(weights);
  const survives = new Uint8Array(utilities.length).fill(1);
  const catalogue = { criteria: weights.map((_, criterion) => ({ id: `criterion-${criterion}`, kind: graded ? 'assessed' : 'measured' })) };
  const compiled = { catalogue, families: names, familyOf, candidates: utilities } as unknown as Evaluation['compiled'];
  const scores = scoresOf(table, shares, survives);
  return {
    compiled, survives, table, scores, reasonsOf: () => [],
    scenario: {} as Evaluation['scenario'],
    weighting: { kind: 'weights', traces: () => [], shares },
    places: placesOf(compiled, scores, survives),
  };
}
