import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { contributionChart } from '../../../../src/report/chart-models/contribution-bars.ts';
import { sampleCatalogue, sampleRecommendation } from '../../../support/sample-report.ts';

describe('contribution bars', () => {
  const [first] = sampleRecommendation.ranking;
  if (!first) throw new Error('the sample has a first place');
  const chart = contributionChart(first, catalogueNames(sampleCatalogue));
  it('add up to the shown score', () => expect(chart.bars.reduce((sum, bar) => sum + bar.value, 0)).toBe(81));
  it('never reach beyond their outline', () => {
    for (const bar of chart.bars) expect(bar.value).toBeLessThanOrEqual(bar.most);
  });
  it('have the finding as title', () => expect(chart.title).toBe('Alpha scores 81 of 100, most of it from maturity and traffic volume'));
  it('stand in the table with the same values', () => {
    expect(chart.table.rows.map((cells) => cells.slice(0, 2))).toEqual(chart.bars.map((bar) => [bar.label, bar.text]));
  });
});
