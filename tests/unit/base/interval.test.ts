import { describe, expect, it } from 'vitest';
import { addIntervals, contains, hull, interval, isPoint, scaleInterval } from '../../../src/base/index.ts';

describe('interval', () => {
  it('takes one value as a point', () => {
    expect(interval(3)).toEqual({ low: 3, high: 3 });
    expect(isPoint(interval(3))).toBe(true);
    expect(isPoint(interval(3, 4))).toBe(false);
  });

  it('refuses ends in the wrong order and values that are not numbers', () => {
    expect(() => interval(4, 3)).toThrow(RangeError);
    expect(() => interval(Number.NaN, 3)).toThrow(RangeError);
  });

  it('contains its ends', () => {
    expect([1, 2, 3, 4].map((value) => contains(interval(2, 3), value))).toEqual([false, true, true, false]);
  });

  it('adds end by end', () => {
    expect(addIntervals(interval(1, 2), interval(10, 20))).toEqual({ low: 11, high: 22 });
  });

  it('keeps the order of its ends under a negative factor', () => {
    expect(scaleInterval(interval(1, 2), -3)).toEqual({ low: -6, high: -3 });
  });

  it('is the hull of values in any order, and of none does not exist', () => {
    expect(hull([5, 1, 3])).toEqual({ low: 1, high: 5 });
    expect(() => hull([])).toThrow(RangeError);
  });
});
