import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { weightRows } from '../../../../src/report/wording/weights.ts';
import { sampleCatalogue, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const [weight] = sampleRecommendation.weights;

describe('weights', () => {
  it('stand from the heaviest, with reasons and the interval in which first place holds', () => {
    expect(weightRows(sampleRecommendation, names)).toEqual([
      { criterion: 'maturity', name: 'Maturity', share: '60 %', reasons: [], holds: '0–83 %', canFlip: true, byHand: false },
      { criterion: 'traffic-volume', name: 'Traffic volume', share: '40 %', reasons: ['Data is paid for.'], holds: '17–100 %', canFlip: true, byHand: false },
    ]);
  });
  it('name every stretch where there are gaps, and say when no weight flips', () => {
    if (!weight) throw new Error('the sample has weights');
    const holds = (firstHolds: typeof weight.firstHolds) => weightRows({ ...sampleRecommendation, weights: [{ ...weight, firstHolds }] }, names)[0];
    expect(holds([{ low: 0, high: 0.2 }, { low: 0.5, high: 1 }])?.holds).toBe('0–20 % or 50–100 %');
    expect(holds([{ low: 0, high: 1 }])?.canFlip).toBe(false);
  });
});
