import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { fewOf } from '../../../../src/report/wording/few-of.ts';
import { answersToFirst, questionValueSentence } from '../../../../src/report/wording/questions.ts';
import { manyStandards, sampleCatalogue, sampleContext } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);

describe('what an open question is worth', () => {
  it('groups the answers by what would be first', () => {
    expect(questionValueSentence({
      input: 'firewall', couldChangeFirst: true, value: 0.1, changes: [{ option: 'udp-blocked', first: 'beta' }, { option: 'web-only', first: 'beta' }],
    }, sampleContext.questions, names)).toBe('Outgoing traffic that is let through: first would be Beta with UDP blocked or web traffic only.');
  });
  it('shows the options as the question does', () => {
    const line = { id: 'firewall', input: 'firewall' as const, label: 'Firewall', state: 'unanswered' as const, answerText: null, optionLabels: { 'web-only': 'Only web traffic' } };
    expect(questionValueSentence({ input: 'firewall', couldChangeFirst: true, value: 0.1, changes: [{ option: 'web-only', first: 'beta' }] }, [line], names))
      .toBe('Firewall: first would be Beta with “Only web traffic”.');
  });
  it('names all of many answers, those that leave no other choice first; in a sentence of the page the first few', () => {
    const [value] = manyStandards;
    if (value === undefined) throw new Error('no question');
    expect(questionValueSentence(value, sampleContext.questions, names))
      .toBe('Standards: first would be Beta with “B only”, “C only”, “D only”, “E only” or “A or another”.');
    expect(questionValueSentence(value, sampleContext.questions, names, fewOf)).toBe('Standards: first would be Beta with “B only”, “C only”, “D only” or one of 2 more.');
    expect(answersToFirst(value, sampleContext.questions, names)).toEqual([
      { protocol: 'beta', options: ['“B only”', '“C only”', '“D only”', '“E only”', '“A or another”'] },
    ]);
  });
  it('says when no answer matters', () => {
    expect(questionValueSentence({ input: 'firewall', couldChangeFirst: false, value: 0, changes: [] }, sampleContext.questions, names))
      .toBe('Outgoing traffic that is let through: no answer changes first place.');
  });
  it('names the input where no question asks for it', () => {
    expect(questionValueSentence({ input: 'team', couldChangeFirst: true, value: 0.1, changes: [] }, [], names)).toBe('Team: it could change first place.');
  });
});
