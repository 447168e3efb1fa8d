import { describe, expect, it } from 'vitest';
import { resultOutline } from '../../../src/report/result-outline.ts';
import { sampleContext, sampleEliminated, sampleRecommendation } from '../../support/sample-report.ts';

describe('the outline of a result', () => {
  it('goes from the answer to what it rests on', () => {
    expect(resultOutline(sampleRecommendation, sampleContext).sections.map((section) => section.id)).toEqual([
      'ranking', 'contributions', 'contrast', 'estimates', 'something-else', 'change', 'eliminated', 'answers', 'assumptions', 'sources',
    ]);
  });
  it('keeps every row of a table as wide as its head', () => {
    for (const section of resultOutline(sampleRecommendation, sampleContext).sections) {
      for (const block of section.blocks) {
        if (block.kind !== 'table') continue;
        for (const cells of block.rows) expect(cells.length).toBe(block.columns.length);
      }
    }
  });
  it('is never empty where nothing fits: the reasons stay', () => {
    const none = resultOutline({ ...sampleRecommendation, verdict: 'no-fit', ranking: [], eliminated: [sampleEliminated], flipPoints: [], questionValues: [], weights: [] }, sampleContext);
    expect(none.sections.map((section) => section.id)).toEqual(['eliminated', 'answers', 'assumptions', 'sources']);
  });
  it('leaves out the share of samples where nothing was sampled', () => {
    const [ranking] = resultOutline({ ...sampleRecommendation, sampling: { runs: 0, seed: 0 } }, sampleContext).sections;
    expect(ranking?.blocks[0]).toMatchObject({ columns: [{ label: 'Rank' }, { label: 'Protocol' }, { label: 'Best stack' }, { label: 'Score' }, { label: 'Range' }] });
  });
});
