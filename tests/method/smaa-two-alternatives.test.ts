import { describe, expect, it } from 'vitest';
import { rankShares, WEIGHT_FACTOR } from '../../src/engine/rank-shares.ts';
import { twoAlternatives } from '../support/two-alternatives.ts';

/**
 * Rank acceptability (Lahdelma, Hokkanen and Salminen 1998, "SMAA: stochastic multiobjective acceptability analysis") for a case with
 * a closed form. Two alternatives, each best on one of two criteria: the first wins when its weight stays the larger one. With factors
 * spread evenly on a logarithmic scale between 1/f and f, the logarithm of their ratio to base f is triangular on -2 to 2, so
 * P(first) = 1 - (2 - d)² / 8 for a lead of d = log_f(w1 / w2) between 0 and 2.
 */
describe('SMAA with two alternatives', () => {
  it.each([[0.5, 0.5], [0.55, 0.45], [0.6, 0.4], [0.7, 0.3], [0.79, 0.21]])('weights %d and %d', (first, second) => {
    const lead = Math.log(first / second) / Math.log(WEIGHT_FACTOR);
    const expected = 1 - (2 - lead) ** 2 / 8;
    const runs = 40_000;
    const shares = rankShares(twoAlternatives([first, second], [[1, 0], [0, 1]]), runs, 7);
    // Three standard errors of a share from so many runs.
    expect(Math.abs((shares[0]?.[0] ?? 0) - expected)).toBeLessThan(3 * Math.sqrt(0.25 / runs));
    expect((shares[0]?.[0] ?? 0) + (shares[1]?.[0] ?? 0)).toBeCloseTo(1, 12);
  });

  it('an alternative that is better on every criterion is first in every run', () => {
    const shares = rankShares(twoAlternatives([0.5, 0.5], [[1, 0.5], [0.4, 0.4]]), 500, 7);
    expect(shares[0]?.[0]).toBe(1);
  });

  it('no weight within the neighbourhood turns a lead of more than its width', () => {
    const shares = rankShares(twoAlternatives([0.81, 0.19], [[1, 0], [0, 1]]), 500, 7);
    expect(shares[0]?.[0]).toBe(1);
  });
});
