import { describe, expect, it } from 'vitest';
import { findQuestion, readTyped, type NumberQuestion } from '../../../src/questionnaire/index.ts';

const payload = findQuestion('payload') as NumberQuestion;

describe('a typed number', () => {
  it.each([['4 KiB', 4096], ['16-100', [16, 100]]] as const)('%s is an answer', (text, answer) => {
    expect(readTyped(payload, text)).toEqual({ answer, problem: '' });
  });

  it('that is empty answers nothing, and nothing is wrong with it', () => {
    expect(readTyped(payload, '  ')).toEqual({ answer: undefined, problem: '' });
  });

  it.each(['many', '-5'])('%s answers nothing and says what was expected and found', (text) => {
    const { answer, problem } = readTyped(payload, text);
    expect(answer).toBeUndefined();
    expect(problem).toMatch(/^Expected .+; found .+\.$/);
  });
});
