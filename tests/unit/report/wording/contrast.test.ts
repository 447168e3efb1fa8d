import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { scorePoints } from '../../../../src/report/number-format.ts';
import { contrast } from '../../../../src/report/wording/contrast.ts';
import { sampleCatalogue, sampleContribution, sampleFamily, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const utility = fc.double({ min: 0, max: 1, noNaN: true });

describe('why this over that', () => {
  const [first, second] = sampleRecommendation.ranking;

  it('tells the criteria by size of difference with both values and the answers behind them', () => {
    if (!first || !second) throw new Error('the sample has two families');
    const result = contrast(first, second, names);
    expect(result.title).toBe('Alpha over Beta: +14 points');
    expect(result.rows.map((row) => [row.name, row.pointsText, row.firstValue, row.otherValue, row.causedBy])).toEqual([
      ['Traffic volume', '+20', '12.3 kB a day', '99 kB a day', 'metered data'], ['Maturity', '−6', 'grade 3 of 4', 'grade 3.4 of 4', ''],
    ]);
  });

  it('groups criteria with less than a point between them and names equal ones', () => {
    const ours = sampleFamily('alpha', 1, [sampleContribution('a', 0.5, 0.9), sampleContribution('b', 0.3, 0.501), sampleContribution('c', 0.2, 0.4)]);
    const theirs = sampleFamily('beta', 2, [sampleContribution('a', 0.5, 0.5), sampleContribution('b', 0.3, 0.5), sampleContribution('c', 0.2, 0.4)]);
    const result = contrast(ours, theirs, names);
    expect(result.rows.map((row) => row.criterion)).toEqual(['a']);
    expect(result.smaller?.text).toBe('1 more criterion with less than a point between them');
    expect(result.equal).toEqual(['c']);
  });

  it('adds up to the difference of the shown scores, whichever way round', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), utility, utility), { minLength: 1, maxLength: 25 }), (triples) => {
      const total = triples.reduce((sum, [weight]) => sum + weight, 0);
      const side = (protocol: string, pick: 1 | 2) => sampleFamily(protocol, pick, triples.map((triple, index) => sampleContribution(`c${index}`, triple[0] / total, triple[pick])));
      const [ours, theirs] = [side('alpha', 1), side('beta', 2)];
      for (const [one, other] of [[ours, theirs], [theirs, ours]] as const) {
        const result = contrast(one, other, names);
        const sum = result.rows.reduce((points, row) => points + row.points, 0);
        expect(sum - (scorePoints(one.score) - scorePoints(other.score))).toBe(0);
      }
    }));
  });
});
