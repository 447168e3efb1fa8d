import { describe, expect, it } from 'vitest';
import { catalogueNames, favouringRows, firstsOfHundred, pairwiseRows, rankRows, toMarkdown, verdictText, verdictWords } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const [first, second] = sampleRecommendation.ranking;
const [heavy, light] = sampleRecommendation.weights.filter(({ weight }) => weight > 0);
if (first === undefined || second === undefined || heavy === undefined || light === undefined) throw new Error('The sample has two families and two weights');

const sampled = {
  ...sampleRecommendation,
  ranking: [
    { ...first, rankShares: [0.834, 0.166], beats: { [second.protocol]: 0.834 }, centralWeights: { [heavy.criterion]: heavy.weight + 0.05, [light.criterion]: light.weight - 0.05 }, confidence: 0.97 },
    { ...second, rankShares: [0.166, 0.834], beats: { [first.protocol]: 0.166 }, centralWeights: null, confidence: null },
  ],
};

describe('which weights speak for a protocol', () => {
  it('names those that are larger where it is first, with the shown share', () => {
    expect(favouringRows(sampled, names)).toEqual([{
      protocol: first.protocol, name: names.family(first.protocol), firstIn: '83 of 100', confidence: '97 of 100',
      weights: `${names.criterion(heavy.criterion)} ${Math.round((heavy.weight + 0.05) * 100)} % instead of ${Math.round(heavy.weight * 100)} %`,
    }]);
  });

  it('says so where they are the shown ones', () => {
    const same = { ...sampled, ranking: [{ ...first, centralWeights: { [heavy.criterion]: heavy.weight }, confidence: 1 }] };
    expect(favouringRows(same, names)[0]?.weights).toBe('the shown weights');
  });
});

it('counts samples by rank and by pair, with nothing on the diagonal', () => {
  expect(rankRows(sampled, names).map(({ ranks }) => ranks)).toEqual([[834, 166], [166, 834]]);
  expect(pairwiseRows(sampled, names).map(({ before }) => before)).toEqual([[null, 834], [166, null]]);
});

describe('shares of one whole', () => {
  const halves = {
    ...sampled,
    ranking: [{ ...first, rankShares: [0.875, 0.125], beats: { [second.protocol]: 0.875 }, centralWeights: {}, confidence: 0.9 }, { ...second, rankShares: [0.125, 0.875], beats: { [first.protocol]: 0.125 }, centralWeights: {}, confidence: 0.9 }],
  };

  it('add up to a hundred in every list', () => {
    expect([...firstsOfHundred(halves)]).toEqual([[first.protocol, 88], [second.protocol, 12]]);
    expect(favouringRows(halves, names).map(({ firstIn }) => firstIn)).toEqual(['88 of 100', '12 of 100']);
  });

  it('are the same in the sentence and in documents', () => {
    const verdict = verdictText(verdictWords({ ...halves, verdict: 'clear' }, names, []));
    expect(verdict).toContain('first in 88 of 100');
    const markdown = toMarkdown({ ...halves, verdict: 'clear' }, sampleContext);
    expect(markdown.match(/\d+ of 100 \|/g)).toEqual(['88 of 100 |', '12 of 100 |']);
  });
});
