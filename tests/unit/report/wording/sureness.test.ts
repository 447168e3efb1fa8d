import { describe, expect, it } from 'vitest';
import { catalogueNames, favouringRows, pairwiseRows } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleRecommendation } from '../../../support/sample-report.ts';

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

it('shows pairs out of 100, with nothing on the diagonal', () => {
  expect(pairwiseRows(sampled, names).map(({ before }) => before)).toEqual([['', '83'], ['17', '']]);
});
