import { describe, expect, it } from 'vitest';
import { toAdr } from '../../../src/report/adr.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

const adr = toAdr(sampleRecommendation, sampleContext);

describe('the decision record', () => {
  it('has the sections of MADR 4 in their order', () => {
    expect(adr.match(/^#{1,3} .*/gm)).toEqual([
      '# Use alpha/tcp/none', '## Context and Problem Statement', '## Decision Drivers', '## Considered Options', '## Decision Outcome', '### Consequences',
      '### Confirmation', '## Pros and Cons of the Options', '### Alpha', '### Beta', '### Gamma', '## More Information',
    ]);
  });
  it('is a proposal and leaves people open', () => expect(adr.startsWith('---\nstatus: proposed\ndate:\ndecision-makers:\n')).toBe(true));
  it('gives the outcome with its confidence', () => {
    expect(adr).toContain('Chosen option: "Alpha (alpha over TCP)", because it scores 81 of 100');
    expect(adr).toContain('Confidence: Clear: first in 83 of 100 plausible weightings and grades');
  });
  it('says when to look again', () => expect(adr).toContain('Revisit when:\n\n- Payload of one message, 780 B: Alpha below, Beta above.'));
  it('proposes nothing while nothing is decided', () => {
    const open = toAdr({ ...sampleRecommendation, verdict: 'open' }, sampleContext);
    expect(open).toContain('# Choose a messaging protocol');
    expect(open).not.toContain('Chosen option');
  });
});
