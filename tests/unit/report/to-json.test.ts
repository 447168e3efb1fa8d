import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/report/to-json.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

const document = toJson(sampleRecommendation, sampleContext);

describe('the advise document', () => {
  it('has the agreed members', () => {
    expect(Object.keys(document)).toEqual(expect.arrayContaining([
      'version', 'catalogueDate', 'answers', 'link', 'verdict', 'ranking', 'eliminated', 'legs', 'flipPoints', 'questionValues', 'settled', 'assumptions',
    ]));
    expect(Object.keys(document.ranking[0] ?? {})).toEqual(expect.arrayContaining([
      'rank', 'protocol', 'stack', 'score', 'scoreRange', 'rankShares', 'beats', 'centralWeights', 'confidence', 'contributions', 'estimates',
    ]));
  });

  it('writes ranges as pairs and carries numbers unrounded', () => {
    expect(document.ranking[0]?.scoreRange).toEqual([sampleRecommendation.ranking[0]?.scoreRange.low, sampleRecommendation.ranking[0]?.scoreRange.high]);
    expect(document.ranking[0]?.score).toBe(sampleRecommendation.ranking[0]?.score);
  });

  it('gives reasons and ways back as text', () => {
    expect(document.eliminated[0]?.reasons[0]).toEqual({
      code: 'passes-firewall', needed: { firewall: 'udp-blocked' }, offered: { transport: 'udp' },
      text: 'Runs over UDP; the network lets no UDP out.', sources: ['Toy specification, §1'], wayBack: 'Comes back with firewall: open.',
    });
  });

  it('names questions by their id', () => expect(document.questionValues.map((value) => value.question)).toEqual(['firewall', 'team']));

  it('survives JSON without loss', () => expect(JSON.parse(JSON.stringify(document))).toEqual(document));
});
