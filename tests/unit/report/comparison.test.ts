import { describe, expect, it } from 'vitest';
import { comparisonOutline } from '../../../src/report/comparison.ts';
import { outlineMarkdown } from '../../../src/report/markdown.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

const [first, second] = sampleRecommendation.ranking;
const one = { name: 'before', recommendation: sampleRecommendation, context: sampleContext };

describe('scenarios side by side', () => {
  it('show only what differs', () => {
    if (!first || !second) throw new Error('the sample has two families');
    const other = {
      name: 'after', context: { ...sampleContext, questions: sampleContext.questions.map((line) => (line.id === 'metered' ? { ...line, answerText: 'No' } : line)) },
      recommendation: { ...sampleRecommendation, ranking: [{ ...second, rank: 1 }] },
    };
    expect(outlineMarkdown(comparisonOutline([one, other]))).toBe([
      '# Comparison of before, after', '', 'Wirewise 0.1.0, catalogue of 2026-11-25. Rows that are equal are left out.', '',
      '## Outcome', '', '| Result | before | after |', '| --- | --- | --- |', '| First place | Alpha | Beta |', '| Stack | alpha over TCP | beta over TCP |', '| Second place | Beta | none |', '',
      '## Answers', '', '| Question | before | after |', '| --- | --- | --- |', '| Paid data | Yes | No |', '',
      '## Scores', '', '| Protocol | before | after |', '| --- | ---: | ---: |', '| Alpha | 81 | ruled out |', '',
    ].join('\n'));
  });
  it('say so when nothing differs', () => expect(comparisonOutline([one, { ...one, name: 'again' }]).sections).toEqual([]));
  it('say so when there is nothing', () => expect(comparisonOutline([]).lead).toEqual([{ kind: 'paragraph', text: 'There is nothing to compare.' }]));
});
