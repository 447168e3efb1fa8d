import { describe, expect, it } from 'vitest';
import { catalogueNames, whyNot } from '../../../../src/report/index.ts';
import { sampleCatalogue, sampleContext, sampleRecommendation } from '../../../support/sample-report.ts';

const entries = whyNot(sampleRecommendation, catalogueNames(sampleCatalogue), sampleContext.questions);

describe('why not', () => {
  it('covers every protocol but the first, the ruled out last', () => {
    expect(entries.map(({ name, ruledOut }) => [name, ruledOut])).toEqual([['Beta', false], ['Gamma', true]]);
  });

  it('tells the gap, what speaks for it, and what would put it first', () => {
    expect(entries[0]).toMatchObject({
      reasons: ['14 points behind Alpha, most of it in traffic volume (20).'],
      merits: 'Ahead in maturity (6).',
      ways: ['First if the payload of one message is above 780 B.', 'First if “Outgoing traffic that is let through” is answered with web traffic only.'],
    });
  });

  it('tells the failed condition and the way back of a protocol that is out', () => {
    expect(entries[1]).toMatchObject({ reasons: ['Runs over UDP; the network lets no UDP out.'], ways: ['Comes back with firewall: open.'] });
  });
});
