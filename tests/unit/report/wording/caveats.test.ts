import { describe, expect, it } from 'vitest';
import { catalogueNames, caveats } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleContribution, sampleEstimates, sampleFamily, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);

describe('caveats', () => {
  it('say how much of the weight is judgement and what is assumed', () => {
    expect(caveats(sampleRecommendation, names)).toEqual([
      '1 input is assumed, not answered: security.',
      '60 % of the weight rests on graded criteria: judgements on five described steps with sources, not measurements.',
    ]);
  });

  it('put overlapping ranges first, then facts that no source states', () => {
    const graded = sampleContribution('maturity', 1, 0.8);
    const first = sampleFamily('alpha', 1, [graded], { scoreRange: { low: 0.7, high: 0.9 }, estimates: { ...sampleEstimates, ramKiB: { unknown: 'no figure' } } });
    const second = sampleFamily('beta', 2, [graded], { scoreRange: { low: 0.6, high: 0.75 } });
    expect(caveats({ ...sampleRecommendation, ranking: [first, second], assumptions: [] }, names).slice(0, 2)).toEqual([
      'The scores are ranges and overlap: Alpha 70–90, Beta 60–75 of 100. What is still open can turn the order.',
      'No source states the RAM of the stack for this stack; measure it on the device.',
    ]);
  });

  it('are empty where nothing fits', () => {
    expect(caveats({ ...sampleRecommendation, ranking: [] }, names)).toEqual([]);
  });
});
