import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingScores, placesOf, scoresOf } from '../../../src/engine/score.ts';
import type { UtilityColumn } from '../../../src/engine/utility-table.ts';
import { twoAlternatives } from '../../support/two-alternatives.ts';

const WEIGHTS = [0.5, 0.25, 0.25];

describe('scores', () => {
  const { table } = twoAlternatives(WEIGHTS, [[1, 0.5, 0], [0.25, 1, 1], [1, 1, 1]]);
  const shares = Float64Array.from(WEIGHTS);

  it('weight share times utility, summed; 0 for what is eliminated', () => {
    expect([...scoresOf(table, shares, Uint8Array.of(1, 1, 0))]).toEqual([0.625, 0.625, 0]);
  });

  it('a criterion without weight is not worked out, nor is one without a share', () => {
    const asked: number[] = [];
    const watched = table.map((column, criterion): UtilityColumn => ({ ...column, valueOf: (index) => { asked.push(criterion); return column.valueOf(index); } }));
    expect([...scoresOf(watched, Float64Array.of(0, 1), Uint8Array.of(1, 1, 1))]).toEqual([0.5, 1, 1]);
    expect(asked).toEqual([1, 1, 1]);
  });
});

describe('places of families', () => {
  const { compiled } = twoAlternatives([1], [[0], [0], [0], [0]], { families: [0, 0, 1, 2] });
  const all = Uint8Array.of(1, 1, 1, 1);

  it('by the best stack of each, best first', () => {
    expect(placesOf(compiled, Float64Array.of(0.2, 0.4, 0.9, 0.3), all)).toEqual([
      { family: 1, candidate: 2, score: 0.9 }, { family: 0, candidate: 1, score: 0.4 }, { family: 2, candidate: 3, score: 0.3 },
    ]);
  });

  it('equal scores stand in order of the stack and of the family', () => {
    expect(placesOf(compiled, Float64Array.of(0.5, 0.5, 0.5, 0.7), all)).toEqual([
      { family: 2, candidate: 3, score: 0.7 }, { family: 0, candidate: 0, score: 0.5 }, { family: 1, candidate: 2, score: 0.5 },
    ]);
  });

  it('a family without a surviving stack has no place, one that scores 0 has', () => {
    expect(placesOf(compiled, Float64Array.of(0, 0.9, 0.9, 0), Uint8Array.of(1, 0, 0, 1))).toEqual([
      { family: 0, candidate: 0, score: 0 }, { family: 2, candidate: 3, score: 0 },
    ]);
  });
});

describe('scores of what can lead its family', () => {
  it('give the same places as all scores, whatever the ceilings', () => {
    const part = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
    const stack = fc.record({ utilities: fc.tuple(part, part, part), headroom: part, family: fc.nat(2), survives: fc.boolean() });
    fc.assert(fc.property(fc.array(stack, { minLength: 1, maxLength: 10 }), (stacks) => {
      const { compiled, table } = twoAlternatives(WEIGHTS, stacks.map(({ utilities }) => utilities), { families: stacks.map(({ family }) => family) });
      const [costly, ...cheap] = table;
      if (costly === undefined) throw new Error('no criterion');
      const bounded = [{ ...costly, ceilingOf: (index: number) => Math.min(1, costly.valueOf(index).utility + (stacks[index]?.headroom ?? 0)) }, ...cheap];
      const survives = Uint8Array.from(stacks, (given) => (given.survives ? 1 : 0));
      const shares = Float64Array.from(WEIGHTS);
      const places = placesOf(compiled, scoresOf(table, shares, survives), survives);
      expect(placesOf(compiled, leadingScores(compiled, bounded, shares, survives), survives)).toEqual(places);
    }), { seed: 1, numRuns: 500 });
  });

  it('leave unsized what cannot reach the best of its own family: neither by full utility nor by its ceiling', () => {
    // Of a criterion that is dear to compute, with a ceiling, and a cheap one: loose bounds are half of 1 and of the cheap utility.
    const { compiled, table } = twoAlternatives([0.5, 0.5], [[0.75, 1], [0.5, 0.5], [0.125, 0.75], [0.25, 0.25], [0.25, 1]], { families: [0, 0, 0, 1, 0] });
    const [dear, cheap] = table;
    if (dear === undefined || cheap === undefined) throw new Error('two criteria expected');
    const sized: number[] = [];
    const ceilings = [1, 1, 0.5, 1, 1];
    const asked: number[] = [];
    const watched: UtilityColumn = {
      ...dear,
      valueOf: (index) => { sized.push(index); return dear.valueOf(index); },
      ceilingOf: (index) => { asked.push(index); return ceilings[index] ?? 1; },
    };
    // 0 scores 0.875, and 4, which could have scored 1, 0.625. The loose bound of 2 is 0.875, its ceiling 0.625; that of 1 is 0.75. 3 leads a family of its own.
    expect([...leadingScores(compiled, [watched, cheap], Float64Array.of(0.5, 0.5), Uint8Array.of(1, 1, 1, 1, 1))]).toEqual([0.875, 0, 0, 0.25, 0.625]);
    expect(sized).toEqual([0, 4, 3]);
    expect(asked).toEqual([0, 4, 2, 3]);
  });
});
