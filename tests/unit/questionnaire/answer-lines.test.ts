import { describe, expect, it } from 'vitest';
import { answerLines, questions, type Answers } from '../../../src/questionnaire/index.ts';

const textOf = (answers: Answers, id: string) => answerLines(answers).find((line) => line.id === id)?.answerText;

describe('answers in words', () => {
  it('stand for every question, answered or not', () => {
    const lines = answerLines({ payload: 16, cloud: 'unknown' });
    expect(lines.map((line) => line.id)).toEqual(questions.map((question) => question.id));
    expect(lines.filter((line) => line.state !== 'unanswered').map((line) => [line.id, line.state])).toEqual([['payload', 'answered'], ['cloud', 'unknown']]);
  });
  it('carry units, ranges and labels', () => {
    expect(textOf({ payload: 16 }, 'payload')).toBe('16 bytes');
    expect(textOf({ ram: [64, 256] }, 'ram')).toBe('64 to 256 KiB');
    expect(textOf({ link: ['wifi', 'ethernet'] }, 'link')).toBe('Ethernet, Wi-Fi');
    expect(textOf({ standards: [] }, 'standards')).toBe('None is required');
    expect(textOf({ cloud: 'unknown' }, 'cloud')).toBe('I don’t know');
    expect(textOf({}, 'cloud')).toBeNull();
  });
  it('read seconds in the largest unit that fits without rounding', () => {
    expect(textOf({ interval: 21_600 }, 'interval')).toBe('6 h');
    expect(textOf({ interval: [60, 90] }, 'interval')).toBe('60 to 90 seconds');
    expect(textOf({ interval: [3600, 86_400] }, 'interval')).toBe('1 to 24 h');
  });
});
