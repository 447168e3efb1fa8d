import { describe, expect, it } from 'vitest';
import { utilityOfRange, utilityOfStep, utilityOfValue } from '../../../../src/engine/utilities/scale.ts';

const LOGARITHMIC = { worst: 1_000_000, best: 100, shape: 'logarithmic' } as const;
const LINEAR = { worst: 0.5, best: 0, shape: 'linear' } as const;

describe('scales of utilities', () => {
  it.each([[100, 1], [1_000, 0.75], [10_000, 0.5], [1_000_000, 0]])('a logarithmic scale gives each factor of ten the same: %d', (value, expected) => {
    expect(utilityOfValue(value, LOGARITHMIC)).toBeCloseTo(expected, 12);
  });

  it.each([[1, 1], [2_000_000, 0], [0, 1]])('values beyond the anchors are clipped: %d', (value, expected) => {
    expect(utilityOfValue(value, LOGARITHMIC)).toBe(expected);
  });

  it.each([[0, 1], [0.25, 0.5], [0.5, 0], [0.9, 0]])('a linear scale is linear between its anchors: %d', (value, expected) => {
    expect(utilityOfValue(value, LINEAR)).toBe(expected);
  });

  it('a range is put on the scale by its ends, the better end above', () => {
    expect(utilityOfRange({ low: 100, high: 1_000_000 }, LOGARITHMIC)).toEqual({ low: 0, high: 1 });
  });

  it.each([[0, 0], [1, 0.25], [4, 1]])('step %d of an assessed scale is %d', (step, expected) => {
    expect(utilityOfStep(step)).toBe(expected);
  });
});
