import { describe, expect, it } from 'vitest';
import { answersSetAside, effectiveAnswer, findQuestion, isSetAside, type Question } from '../../../src/questionnaire/index.ts';

const credentials = findQuestion('credentials') as Question;

describe('questions set aside', () => {
  it('are those whose point another answer takes away', () => {
    expect(isSetAside(credentials, { security: 'none' })).toBe(true);
    expect(isSetAside(credentials, { security: 'transport' })).toBe(false);
    expect(isSetAside(credentials, { security: 'unknown' })).toBe(false);
    expect(isSetAside(credentials, {})).toBe(false);
  });

  it('come back when one of several options keeps the point', () => {
    const ram = findQuestion('ram') as Question;
    expect(isSetAside(ram, { platform: ['server'] })).toBe(true);
    expect(isSetAside(ram, { platform: ['linux', 'server'] })).toBe(false);
  });

  it('keep their answer without using it', () => {
    const answers = { security: 'none', credentials: 'psk' } as const;
    expect(effectiveAnswer(credentials, answers)).toBeUndefined();
    expect(answersSetAside(answers)).toEqual([{ question: 'credentials', because: 'Without protection on this layer no credential is checked there.' }]);
    expect(answersSetAside({ ...answers, security: 'transport' })).toEqual([]);
  });
});
