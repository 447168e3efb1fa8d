import { describe, expect, it } from 'vitest';
import { citedSources, sourceLine } from '../../../src/report/cited-sources.ts';
import { sampleCatalogue, sampleRecommendation } from '../../support/sample-report.ts';

describe('cited sources', () => {
  it('stand once each', () => expect(citedSources(sampleRecommendation, sampleCatalogue).map((source) => source.id)).toEqual(['toy-spec']));
  it('leave out what nothing shown rests on', () => {
    expect(citedSources({ ...sampleRecommendation, ranking: [], eliminated: [] }, sampleCatalogue)).toEqual([]);
  });
});

describe('the line of a source', () => {
  const source = { id: 'spec', title: 'The specification', kind: 'standard' } as const;
  it.each([
    [source, 'The specification'],
    [{ ...source, url: 'https://spec.example/' }, 'The specification: https://spec.example/'],
    [{ ...source, readThrough: 'a manual', url: 'https://spec.example/' }, 'The specification (read through a manual): https://spec.example/'],
  ])('says where it is and through what it is known: %#', (given, line) => expect(sourceLine(given)).toBe(line));
});
