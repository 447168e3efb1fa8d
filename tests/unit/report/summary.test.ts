import { describe, expect, it } from 'vitest';
import { toSummary } from '../../../src/report/summary.ts';
import { sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

describe('the summary', () => {
  it('gives answer, first places, what is out, version and link', () => {
    expect(toSummary(sampleRecommendation, sampleContext).split('\n').slice(2)).toEqual([
      '1. Alpha (alpha over TCP): 81 of 100', '2. Beta (beta over TCP): 67 of 100', 'Ruled out: Gamma', '', 'Wirewise 0.1.0, catalogue of 2026-11-25', '#v=1&mt=y&k=abcd', '',
    ]);
  });
  it('ranks nobody while nothing is answered', () => {
    expect(toSummary({ ...sampleRecommendation, verdict: 'open' }, sampleContext)).not.toContain('1. Alpha');
  });
});
