import { describe, expect, it } from 'vitest';
import { acceptabilities, WEIGHT_FACTOR } from '../../src/engine/acceptability.ts';
import { twoAlternatives } from '../support/two-alternatives.ts';

const RUNS = 40_000;
/** Three standard errors of a share from so many runs. */
const ERROR = 3 * Math.sqrt(0.25 / RUNS);

type Given = Parameters<typeof twoAlternatives>;
const figures = (...given: Given) => acceptabilities(twoAlternatives(...given), RUNS, 7);
const firsts = (...given: Given) => figures(...given).map(({ rankShares }) => rankShares[0] ?? 0);

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
    const [one = 0, other = 0] = firsts([first, second], [[1, 0], [0, 1]]);
    expect(Math.abs(one - expected)).toBeLessThan(ERROR);
    expect(one + other).toBeCloseTo(1, 12);
  });

  it('an alternative that is better on every criterion is first in every run', () => {
    expect(firsts([0.5, 0.5], [[1, 0.5], [0.4, 0.4]])).toEqual([1, 0]);
  });

  it('no weight within the neighbourhood turns a lead of more than its width', () => {
    expect(firsts([0.81, 0.19], [[1, 0], [0, 1]])).toEqual([1, 0]);
  });
});

/** Two uniform values of the same width 2s whose middles lie d apart: P(the higher one is first) = 1 - (2s - d)² / 8s². */
const uniformLead = (distance: number, aside: number) => 1 - Math.max(0, 2 * aside - distance) ** 2 / (8 * aside ** 2);

describe('SMAA over uncertain utilities', () => {
  it.each([[0.5, 0.5], [0.55, 0.5], [0.6, 0.45], [0.7, 0.5]])('figures of their own, middles at %d and %d', (first, second) => {
    const [one = 0] = firsts([1], [[first], [second]], { spread: [[0.1], [0.1]] });
    expect(Math.abs(one - uniformLead(first - second, 0.1))).toBeLessThan(ERROR);
  });

  it('what moves all alike leaves the order as it is', () => {
    expect(firsts([1], [[0.52], [0.5]], { spread: [[0.2], [0.2]], movesAlike: true })).toEqual([1, 0]);
  });

  it('a grade is known to half a step: equal ones are even, a step apart is certain', () => {
    const [even = 0] = firsts([1], [[0.5], [0.5]], { graded: true });
    expect(Math.abs(even - 0.5)).toBeLessThan(ERROR);
    expect(firsts([1], [[0.75], [0.5]], { graded: true })).toEqual([1, 0]);
    const [half = 0] = firsts([1], [[0.625], [0.5]], { graded: true });
    expect(Math.abs(half - uniformLead(0.125, 0.125))).toBeLessThan(ERROR);
  });

  it('stacks of one family share the grade of the family: two of them are no two chances', () => {
    const [one = 0] = firsts([1], [[0.5], [0.5], [0.5]], { families: [0, 0, 1], graded: true });
    expect(Math.abs(one - 0.5)).toBeLessThan(ERROR);
  });
});

describe('SMAA-2 (Lahdelma and Salminen 2001): central weights, confidence factors, pairwise winning', () => {
  it('the central weights of each favour what it is best at, and are the mean over its wins', () => {
    const [one, other] = figures([0.5, 0.5], [[1, 0], [0, 1]]);
    const [mine = 0, theirs = 0] = one?.centralWeights ?? [];
    expect(mine + theirs).toBeCloseTo(1, 12);
    // The ratio of the weights is f^t with t triangular on 0 to 2 given a win: the mean of f^t / (1 + f^t).
    expect(Math.abs(mine - meanOverWins())).toBeLessThan(0.003);
    expect(other?.centralWeights?.[1]).toBeCloseTo(mine, 2);
    expect([one?.confidence, other?.confidence]).toEqual([1, 1]);
  });

  it('an alternative that never is first has no central weights and no confidence factor', () => {
    const [, loser] = figures([0.5, 0.5], [[1, 0.5], [0.4, 0.4]]);
    expect([loser?.centralWeights, loser?.confidence]).toEqual([null, null]);
  });

  it('the confidence factor is the share of the uncertain figures with which its central weights put it first', () => {
    const [one] = figures([1], [[0.55], [0.5]], { spread: [[0.1], [0.1]] });
    expect(Math.abs((one?.confidence ?? 0) - uniformLead(0.05, 0.1))).toBeLessThan(3 * Math.sqrt(0.25 / 1_000));
  });

  it('pairwise winning agrees with the ranks: of two, the one before the other is first', () => {
    const [one, other] = figures([0.6, 0.4], [[1, 0], [0, 1]]);
    expect(one?.beats[1]).toBe(one?.rankShares[0]);
    expect((one?.beats[1] ?? 0) + (other?.beats[0] ?? 0)).toBeCloseTo(1, 12);
  });
});

/** By Simpson's rule over the density 1 - t/2 of t between 0 and 2. */
function meanOverWins(): number {
  const steps = 2_000;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const t = (2 * step) / steps;
    const factor = WEIGHT_FACTOR ** t;
    sum += (step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2) * (1 - t / 2) * (factor / (1 + factor));
  }
  return (sum * 2) / steps / 3;
}
