import { describe, expect, it } from 'vitest';
import { intervalsOf } from '../../../src/engine/robustness.ts';

describe('intervals in which first place holds', () => {
  it('two families that cross once', () => {
    const lines = [{ family: 0, atZero: 1, atOne: 0 }, { family: 1, atZero: 0, atOne: 1 }];
    expect(intervalsOf(0, lines)).toEqual([{ low: 0, high: 0.5 }]);
    expect(intervalsOf(1, lines)).toEqual([{ low: 0.5, high: 1 }]);
  });

  it('a family whose score is the best of two stacks holds in two parts, with a gap between', () => {
    const lines = [
      { family: 0, atZero: 1, atOne: 0 }, { family: 0, atZero: 0, atOne: 1 },
      { family: 1, atZero: 0.6, atOne: 0.6 },
    ];
    const intervals = intervalsOf(0, lines);
    expect(intervals).toHaveLength(2);
    expect(intervals[0]?.high).toBeCloseTo(0.4, 12);
    expect(intervals[1]?.low).toBeCloseTo(0.6, 12);
    expect(intervals[1]?.high).toBe(1);
  });

  it('stacks of one family that take over from each other make one interval', () => {
    const lines = [{ family: 0, atZero: 1, atOne: 0 }, { family: 0, atZero: 0, atOne: 1 }, { family: 1, atZero: 0.2, atOne: 0.2 }];
    expect(intervalsOf(0, lines)).toEqual([{ low: 0, high: 1 }]);
  });

  it('equal lines belong to the family that comes first, as in the ranking', () => {
    const lines = [{ family: 1, atZero: 0.5, atOne: 0.5 }, { family: 0, atZero: 0.5, atOne: 0.5 }];
    expect(intervalsOf(0, lines)).toEqual([{ low: 0, high: 1 }]);
    expect(intervalsOf(1, lines)).toEqual([]);
  });
});
