import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { scorePoints } from '../../../../src/report/number-format.ts';
import { contributionRows } from '../../../../src/report/wording/contributions.ts';
import { sampleCatalogue, sampleContribution, sampleFamily, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);

describe('rows of contributions', () => {
  it('stand by size, with value, reason and cause', () => {
    const first = sampleRecommendation.ranking[0];
    const rows = contributionRows(first?.contributions ?? [], first?.score ?? 0, names);
    expect(rows.map((row) => [row.name, row.points, row.weightPercent, row.value, row.causedBy])).toEqual([
      ['Maturity', 45, '60 %', 'grade 3 of 4', ''], ['Traffic volume', 36, '40 %', '12.3 kB a day', 'metered data'],
    ]);
  });

  it('leave out criteria without weight', () => {
    expect(contributionRows([sampleContribution('maturity', 0, 1)], 0, names)).toEqual([]);
  });

  it('add up to the shown score', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 25 }), (pairs) => {
      const total = pairs.reduce((sum, [weight]) => sum + weight, 0);
      const family = sampleFamily('alpha', 1, pairs.map(([weight, utility], index) => sampleContribution(`c${index}`, weight / total, utility)));
      const rows = contributionRows(family.contributions, family.score, names);
      expect(rows.reduce((sum, row) => sum + row.points, 0) - scorePoints(family.score)).toBe(0);
    }));
  });
});
