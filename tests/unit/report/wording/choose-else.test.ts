import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { chooseElse } from '../../../../src/report/wording/choose-else.ts';
import { sampleCatalogue, sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

describe('choose something else if', () => {
  const names = catalogueNames(sampleCatalogue);
  it('tells the open answers first, then the numbers', () => {
    expect(chooseElse(sampleRecommendation, names, sampleContext.questions)).toEqual([
      'Choose Beta if the answer to "Outgoing traffic that is let through" is web traffic only.',
      'With a payload above 780 B, Beta comes first.',
    ]);
  });
  it('is silent where nothing is in first place', () => {
    expect(chooseElse({ ...sampleRecommendation, ranking: [] }, names, [])).toEqual([]);
  });
});
