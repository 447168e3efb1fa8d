import { describe, expect, it } from 'vitest';
import { firstHolds, intervalsOf } from '../../../src/engine/robustness.ts';
import { placesOf } from '../../../src/engine/score.ts';
import { twoAlternatives } from '../../support/two-alternatives.ts';

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

describe('where lines meet', () => {
  const both = (lines: readonly Parameters<typeof intervalsOf>[1][number][]) => [lines, lines.toReversed()];

  it('of several that meet the current one in a point, the steepest leads on', () => {
    for (const lines of both([{ family: 0, atZero: 1, atOne: 0 }, { family: 1, atZero: 0.5, atOne: 0.5 }, { family: 2, atZero: 0, atOne: 1 }])) {
      expect([0, 1, 2].map((family) => intervalsOf(family, lines))).toEqual([[{ low: 0, high: 0.5 }], [], [{ low: 0.5, high: 1 }]]);
    }
  });

  it('of equal ones that meet it, that of the lower family', () => {
    for (const lines of both([{ family: 0, atZero: 1, atOne: 0 }, { family: 1, atZero: 0, atOne: 1 }, { family: 2, atZero: 0, atOne: 1 }])) {
      expect([0, 1, 2].map((family) => intervalsOf(family, lines))).toEqual([[{ low: 0, high: 0.5 }], [{ low: 0.5, high: 1 }], []]);
    }
  });

  it('the earlier crossing comes first, steep or not', () => {
    // 0 and 1 meet at 0.25, 1 and 2 at 0.5; 0 and 2 would meet at 0.4.
    for (const lines of both([{ family: 0, atZero: 1, atOne: 0 }, { family: 1, atZero: 0.75, atOne: 0.75 }, { family: 2, atZero: 0.25, atOne: 1.25 }])) {
      expect([0, 1, 2].map((family) => intervalsOf(family, lines))).toEqual([[{ low: 0, high: 0.25 }], [{ low: 0.25, high: 0.5 }], [{ low: 0.5, high: 1 }]]);
    }
  });

  it('at share 0 the one that rises leads', () => {
    for (const lines of both([{ family: 0, atZero: 0.5, atOne: 0.25 }, { family: 1, atZero: 0.5, atOne: 0.75 }])) {
      expect([0, 1].map((family) => intervalsOf(family, lines))).toEqual([[], [{ low: 0, high: 1 }]]);
    }
  });

  it('at share 1 or beyond nothing is held any more', () => {
    for (const beyond of [0.5, 0.75]) {
      const lines = [{ family: 0, atZero: 1, atOne: beyond }, { family: 1, atZero: 0, atOne: 0.5 }];
      expect([0, 1].map((family) => intervalsOf(family, lines))).toEqual([[{ low: 0, high: 1 }], []]);
    }
  });

  it('a lead that ends and comes back makes two parts, each from its own crossing', () => {
    const lines = [{ family: 0, atZero: 1, atOne: 0 }, { family: 1, atZero: 0.75, atOne: 0.75 }, { family: 0, atZero: 0.25, atOne: 1.25 }];
    expect(intervalsOf(0, lines)).toEqual([{ low: 0, high: 0.25 }, { low: 0.5, high: 1 }]);
  });
});

describe('shares in which first place holds', () => {
  it('a criterion that has all the weight: the others share what it gives up equally', () => {
    // 1 is first by 0.9 to 0.2. The others: 0.6 and 0.4 in the middle. They meet at 0.2 / (0.2 + 0.7).
    const [held] = firstHolds(twoAlternatives([1, 0, 0], [[0.2, 0.8, 0.4], [0.9, 0.5, 0.3]]));
    expect(held).toEqual([{ low: expect.closeTo(2 / 9, 12), high: 1 }]);
  });

  it('the only criterion: its share changes nothing', () => {
    expect(firstHolds(twoAlternatives([1], [[0.2], [0.9]]))).toEqual([[{ low: 0, high: 1 }]]);
  });

  it('stacks that are eliminated do not count', () => {
    const evaluation = twoAlternatives([0.5, 0.5], [[0.5, 0.75], [0.75, 0.25], [1, 1]]);
    const survives = Uint8Array.of(1, 1, 0);
    // 0 leads by 0.625 to 0.5. By the first criterion alone 1 leads, by the second alone 0: they meet at 0.5 / (0.5 + 0.25).
    expect(firstHolds({ ...evaluation, survives, places: placesOf(evaluation.compiled, evaluation.scores, survives) })).toEqual([
      [{ low: 0, high: expect.closeTo(2 / 3, 12) }], [{ low: expect.closeTo(1 / 3, 12), high: 1 }],
    ]);
  });

  it('nothing is held where nothing survives, for each criterion', () => {
    expect(firstHolds({ ...twoAlternatives([0.5, 0.5], [[1, 1]]), survives: Uint8Array.of(0), places: [] })).toEqual([[], []]);
  });
});
