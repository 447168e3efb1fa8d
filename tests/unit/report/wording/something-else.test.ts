import { describe, expect, it } from 'vitest';
import { catalogueNames, somethingElseIf } from '../../../../src/report/index.ts';
import { manyStandards, sampleCatalogue, sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const sentences = (recommendation: typeof sampleRecommendation) => somethingElseIf(recommendation, names, sampleContext.questions);

describe('choose something else if', () => {
  it('names each protocol with the changes that bring it to first place, and the nearest weight', () => {
    expect(sentences(sampleRecommendation)).toEqual([
      'Beta if the payload of one message is above 780 B or “Outgoing traffic that is let through” is answered with web traffic only.',
      'Another one if maturity should count for more than 83 % of the weight; now it counts for 60 %.',
    ]);
  });

  it('names the first few of many answers and counts the rest', () => {
    expect(sentences({ ...sampleRecommendation, flipPoints: [], weights: [], questionValues: manyStandards })).toEqual([
      'Beta if “Standards” is answered with “B only”, “C only”, “D only” or one of 2 more.',
    ]);
  });

  it('says so where no single change does it', () => {
    expect(sentences({ ...sampleRecommendation, flipPoints: [], questionValues: [], weights: [] }))
      .toEqual(['No single open answer, number or weight on its own brings another one to first place.']);
  });

  it('says that a fact would have to change where only one is left', () => {
    expect(sentences({ ...sampleRecommendation, ranking: sampleRecommendation.ranking.slice(0, 1), flipPoints: [], questionValues: [], weights: [] }))
      .toEqual(['Nothing else is left: one of the facts that rule the others out would have to change.']);
  });
});
