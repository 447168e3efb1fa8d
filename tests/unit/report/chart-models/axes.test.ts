import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decadeTicks, linearAxis, logAxis, position, tick } from '../../../../src/report/chart-models/axes.ts';

describe('linear axes', () => {
  it('start at zero and end on a round number at or above the largest value', () => {
    expect(linearAxis('B', 812, String).ticks.map((entry) => entry.value)).toEqual([0, 200, 400, 600, 800, 1000]);
    expect(linearAxis('B', 100, String).max).toBe(100);
    expect(linearAxis('B', 0, String).max).toBe(1);
  });
  it('hold every value with four to six steps', () => {
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (largest) => {
      const axis = linearAxis('', largest, String);
      expect(axis.min).toBe(0);
      expect(axis.max).toBeGreaterThanOrEqual(largest * (1 - 1e-8));
      expect(axis.ticks.length).toBeGreaterThanOrEqual(3);
      expect(axis.ticks.length).toBeLessThanOrEqual(7);
    }));
  });
});

describe('log axes', () => {
  it('say that they are', () => expect(logAxis('Bytes', decadeTicks(30, 5000, String)).label).toBe('Bytes (log scale)'));
  it('enclose both ends in powers of ten', () => {
    expect(decadeTicks(30, 5000, String).map((entry) => entry.value)).toEqual([10, 100, 1000, 10_000]);
    expect(decadeTicks(100, 100, String).map((entry) => entry.value)).toEqual([100, 1000]);
  });
  it('place equal ratios at equal distances', () => {
    const axis = logAxis('', [tick(1, String), tick(100, String)]);
    expect(position(axis, 1)).toBe(0);
    expect(position(axis, 10)).toBeCloseTo(0.5, 12);
    expect(position(axis, 100)).toBe(1);
  });
});
