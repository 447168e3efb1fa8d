import { describe, expect, it } from 'vitest';
import { utilityOfValue } from '../../src/engine/utilities/scale.ts';

/**
 * The value function test of the R package `smaa`: cut-offs 50, 75, 90 and 100 with the values 1, 0.8, 0.5 and 0, straight between them,
 * clipped beyond. Our scales have one stretch; three of them laid end to end are that function.
 */
const CUTOFFS = [50, 75, 90, 100];
const VALUES = [1, 0.8, 0.5, 0];

function piecewise(x: number): number {
  return CUTOFFS.slice(1).reduce((value, worst, at) => {
    const step = (VALUES[at] ?? 0) - (VALUES[at + 1] ?? 0);
    return value + step * utilityOfValue(x, { best: CUTOFFS[at] ?? 0, worst, shape: 'linear' });
  }, VALUES.at(-1) ?? 0);
}

describe('value function of the R package smaa', () => {
  it.each([[50, 1], [90, 0.5], [100, 0], [10, 1], [40, 1], [101, 0], [120, 0]])('%d is worth %d', (x, expected) => {
    expect(piecewise(x)).toBeCloseTo(expected, 12);
  });

  it('one stretch is exact at its anchors and clipped beyond them', () => {
    const scale = { best: 50, worst: 100, shape: 'linear' } as const;
    expect([10, 40, 50, 75, 100, 101, 120].map((x) => utilityOfValue(x, scale))).toEqual([1, 1, 1, 0.5, 0, 0, 0]);
  });
});
