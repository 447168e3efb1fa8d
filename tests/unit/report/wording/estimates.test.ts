import { describe, expect, it } from 'vitest';
import { ESTIMATE_IDS, estimateText } from '../../../../src/report/wording/estimates.ts';
import { sampleEstimates } from '../../../support/sample-report.ts';

describe('estimates', () => {
  it('are all named', () => expect([...ESTIMATE_IDS].sort()).toEqual(Object.keys(sampleEstimates).sort()));
  it('print a number, a range and what is missing', () => {
    expect(estimateText('bytesPerDayUp', 1234)).toBe('1.23 kB/day');
    expect(estimateText('bytesPerDayDown', { range: [500, 700] })).toBe('500–700 B/day');
    expect(estimateText('batteryDays', { unknown: 'no battery model' })).toBe('unknown: no battery model');
    expect(estimateText('batteryDays', 3650)).toBe('9.99 years');
    expect(estimateText('monthlyCost', { range: [1.2, 3] })).toBe('1.2–3 a month');
  });
});
