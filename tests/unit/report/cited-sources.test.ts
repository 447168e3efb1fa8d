import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../src/report/cited-sources.ts';
import { sampleCatalogue, sampleRecommendation } from '../../support/sample-report.ts';

describe('cited sources', () => {
  it('stand once each', () => expect(citedSources(sampleRecommendation, sampleCatalogue).map((source) => source.id)).toEqual(['toy-spec']));
  it('leave out what nothing shown rests on', () => {
    expect(citedSources({ ...sampleRecommendation, ranking: [], eliminated: [] }, sampleCatalogue)).toEqual([]);
  });
});
