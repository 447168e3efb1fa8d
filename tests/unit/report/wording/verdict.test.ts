import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../../../src/engine/index.ts';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { verdictText, verdictWords } from '../../../../src/report/wording/verdict.ts';
import { sampleCatalogue, sampleContext, sampleEliminated, sampleRecommendation } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const words = (change: Partial<Recommendation>) => verdictWords({ ...sampleRecommendation, ...change }, names, sampleContext.questions);
const [first, second] = sampleRecommendation.ranking;

describe('the sentence at the top', () => {
  it('says what to choose, how sure, and what would change it', () => expect(verdictText(words({}))).toBe(
    'Choose Alpha: alpha/tcp/none. Clear: first in 83 of 100 plausible weightings and grades, 14 points ahead of Beta. '
    + 'With a payload above 780 B, Beta comes first. 1 open question could still change first place, above all: Outgoing traffic that is let through.'));

  it('says that it is narrow', () => expect(words({ verdict: 'narrow' }).sure).toMatch(/^Narrow: /));

  it('names both of a tie and prefers neither', () => {
    const tie = words({ verdict: 'tie', tied: ['alpha', 'beta'] });
    expect(tie.choice).toBe('Alpha and Beta come out level.');
    expect(tie.sure).toBe('Tie: Alpha is first in 83 of 100 plausible weightings and grades, 14 points ahead of Beta.');
  });

  it('gives no order while nothing is answered', () => {
    const open = words({ verdict: 'open' });
    expect(open.choice).toBe('Nothing that bears on the choice has been answered yet: 2 protocols possible.');
    expect(open.change).toBe('Start with: Outgoing traffic that is let through.');
  });

  it('says why weights were refused', () => {
    const refused = words({ verdict: 'open', ranking: [], problems: [{ field: 'weights', expected: 'at least one above 0', found: 'all of them 0' }] });
    expect(verdictText(refused)).toBe('These weights give no ranking. Weights: expected at least one above 0, found all of them 0.');
  });

  it('never ends empty when nothing fits', () => {
    const none = words({ verdict: 'no-fit', ranking: [], eliminated: [sampleEliminated] });
    expect(verdictText(none)).toBe('No protocol fits: a fact rules out each of them. Nearest is Gamma, with 1 reason against it. '
      + 'One of the answers has to give way; each reason says which change would bring a protocol back.');
  });

  it('says when only one is left', () => {
    expect(words({ ranking: first ? [first] : [] }).sure).toBe('It is the only one that no fact rules out.');
  });

  it('leaves out the share of samples where nothing was sampled', () => {
    expect(words({ sampling: { runs: 0, seed: 0 } }).sure).toBe('Clear: 14 points ahead of Beta.');
  });

  it('does not call a lead of less than a point a point', () => {
    expect(words({ ranking: first && second ? [first, { ...second, score: first.score - 0.001 }] : [] }).sure).toContain('less than a point ahead of Beta');
  });

  it('says when to stop asking', () => {
    expect(words({ settled: true, questionValues: [], flipPoints: [] }).change).toBe('No open question can change first place: you can stop here.');
  });
});
