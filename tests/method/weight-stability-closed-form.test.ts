import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstHolds } from '../../src/engine/robustness.ts';
import { placesOf, scoresOf } from '../../src/engine/score.ts';
import { twoAlternatives } from '../support/two-alternatives.ts';

/**
 * Weight stability intervals (Mareschal 1988, "Weight stability intervals in multicriteria decision aid") for an additive model: with the
 * other weights in proportion, two alternatives with utilities u, v on the criterion and rest r, q on the others swap where
 * share = (q - r) / ((q - r) + (u - v)).
 */
describe('weight stability intervals', () => {
  it('two alternatives: the closed form', () => {
    // Criterion 0: 0.2 against 0.9. The rest: 0.8 against 0.5. They meet at 0.3 / (0.3 + 0.7) = 0.3.
    const evaluation = twoAlternatives([0.25, 0.75], [[0.2, 0.8], [0.9, 0.5]]);
    const [held] = firstHolds(evaluation)[0] ?? [];
    expect(evaluation.places[0]?.family).toBe(0);
    expect(held?.low).toBe(0);
    expect(held?.high).toBeCloseTo(0.3, 12);
  });

  it('any number of stacks and families: equal to enumeration of shares', () => {
    const utility = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
    const rows = fc.array(fc.tuple(utility, utility, utility), { minLength: 2, maxLength: 8 });
    fc.assert(fc.property(rows, fc.nat(2), (utilities, criterion) => {
      const weights = [0.5, 0.3, 0.2];
      const families = utilities.map((_, index) => index % 3);
      const evaluation = twoAlternatives(weights, utilities, { families });
      const first = evaluation.places[0]?.family;
      const held = firstHolds(evaluation)[criterion] ?? [];
      for (let step = 0; step <= 200; step += 1) {
        const share = (step + 0.37) / 201;
        const moved = weights.map((weight, index) => (index === criterion ? share : (weight / (1 - (weights[criterion] ?? 0))) * (1 - share)));
        const scores = scoresOf(evaluation.table, Float64Array.from(moved), evaluation.survives);
        const [now, next] = placesOf(evaluation.compiled, scores, evaluation.survives);
        if (now !== undefined && next !== undefined && now.score - next.score < 1e-9) continue;
        expect(held.some((interval) => interval.low <= share && share <= interval.high)).toBe(now?.family === first);
      }
    }), { numRuns: 100 });
  });
});
