import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveLinearProgram } from '../../src/engine/linear-program.ts';
import { nearestWeights, smallestWeightChange } from '../../src/engine/smallest-weight-change.ts';
import { twoAlternatives } from '../support/two-alternatives.ts';

const distance = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0);

/**
 * One rival: weight moves from the criteria on which it trails most to the one on which it leads most, each unit moved counting twice.
 * Greedy is exact for a single linear condition (fractional knapsack, Dantzig 1957).
 */
function byHand(shares: readonly number[], lead: readonly number[]): number | null {
  let short = -shares.reduce((sum, share, at) => sum + share * (lead[at] ?? 0), 0);
  if (short <= 0) return 0;
  const most = Math.max(...lead);
  let moved = 0;
  for (const at of lead.map((_, index) => index).sort((a, b) => (lead[a] ?? 0) - (lead[b] ?? 0))) {
    const gain = most - (lead[at] ?? 0);
    if (gain <= 1e-12) break;
    const take = Math.min(shares[at] ?? 0, short / gain);
    moved += take;
    short -= take * gain;
    if (short <= 1e-12) return 2 * moved;
  }
  return short <= 1e-9 ? 2 * moved : null;
}

// Steps of a twentieth, finer than any grade.
const unit = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const difference = fc.integer({ min: -20, max: 20 }).map((value) => value / 20);
const sharesOf = (count: number) => fc.array(fc.integer({ min: 0, max: 20 }), { minLength: count, maxLength: count }).filter((raw) => raw.some((value) => value > 0))
  .map((raw) => raw.map((value) => value / raw.reduce((sum, next) => sum + next, 0)));

describe('the smallest joint change of weights', () => {
  it('against one rival is that of the greedy closed form', () => {
    fc.assert(fc.property(sharesOf(6), fc.array(difference, { minLength: 6, maxLength: 6 }), (shares, lead) => {
      const found = nearestWeights(shares, [lead]);
      const expected = byHand(shares, lead);
      if (expected === null) expect(found === null || found.reduce((sum, weight, at) => sum + weight * (lead[at] ?? 0), 0) > -1e-7).toBe(true);
      else expect(found === null ? Infinity : distance(found, shares)).toBeCloseTo(expected, 6);
    }), { numRuns: 500 });
  });

  it('against several is never more than any weighting on a fine grid needs, and reaches what it says', () => {
    const STEPS = 60;
    fc.assert(fc.property(sharesOf(3), fc.array(fc.tuple(unit, unit, unit), { minLength: 3, maxLength: 6 }), (shares, stacks) => {
      // Half of the alternatives are stacks of one family.
      const families = stacks.map((_, at) => at % 2);
      const evaluation = twoAlternatives(shares, stacks, { families });
      const first = evaluation.places[0]?.family;
      const found = smallestWeightChange(evaluation);
      const bestOf = (weights: readonly number[], family: number) => Math.max(...stacks.flatMap((stack, at) => (families[at] === family ? [stack.reduce((sum, value, criterion) => sum + value * (weights[criterion] ?? 0), 0)] : [])));
      let least = Infinity;
      for (let a = 0; a <= STEPS; a += 1) {
        for (let b = 0; a + b <= STEPS; b += 1) {
          const weights = [a / STEPS, b / STEPS, (STEPS - a - b) / STEPS];
          if (bestOf(weights, 1 - (first ?? 0)) >= bestOf(weights, first ?? 0)) least = Math.min(least, distance(weights, shares));
        }
      }
      if (found === null) expect(least).toBe(Infinity);
      else {
        expect(found.total).toBeLessThanOrEqual(least + 1e-6);
        const changed = shares.map((share, criterion) => found.changes.find((change) => change.criterion === `criterion-${criterion}`)?.to ?? share);
        expect(bestOf(changed, 1 - (first ?? 0))).toBeGreaterThanOrEqual(bestOf(changed, first ?? 0) - 1e-6);
      }
    }), { numRuns: 60 });
  });
});

describe('the linear program', () => {
  it('finds the corner of a textbook case', () => {
    // Maximise 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: x = 2, y = 6 (Hillier and Lieberman, Wyndor Glass).
    const solution = solveLinearProgram({ cost: [-3, -5, 0, 0, 0], rows: [[1, 0, 1, 0, 0], [0, 2, 0, 1, 0], [3, 2, 0, 0, 1]], right: [4, 12, 18] });
    expect(Array.from(solution ?? []).map((value) => Number(value.toFixed(9)))).toEqual([2, 6, 2, 0, 0]);
  });

  it('says when nothing satisfies it', () => {
    expect(solveLinearProgram({ cost: [1], rows: [[1], [1]], right: [1, 2] })).toBeNull();
  });
});
