import { describe, expect, it } from 'vitest';
import { answerLines, answerText, findQuestion, questions, type Answer, type Question } from '../../../src/questionnaire/index.ts';

describe('answerText', () => {
  it.each<[string, Answer, string]>([
    ['payload', 16, '16 bytes'], ['payload', [16, 64], '16 to 64 bytes'], ['loss', 0.5, '0.5 %'], ['interval', 900, '15 min'], ['interval', [60, 90], '60 to 90 seconds'], ['interval', [3600, 86_400], '1 to 24 h'], ['firewall', 'web-only', 'Only web traffic'],
    ['link', ['nb-iot', 'wifi'], 'NB-IoT, Wi-Fi'], ['standards', [], 'None is required'], ['firewall', 'unknown', 'I don’t know'],
  ])('%s: %j', (id, answer, text) => {
    expect(answerText(findQuestion(id) as Question, answer)).toBe(text);
  });
});

describe('answerLines', () => {
  it('lists every question with its state', () => {
    const lines = answerLines({ payload: 16, firewall: 'unknown' });
    expect(lines.map((line) => line.id)).toEqual(questions.map((question) => question.id));
    expect(lines.filter((line) => line.state !== 'unanswered').map((line) => [line.id, line.state, line.answerText])).toEqual([
      ['firewall', 'unknown', 'I don’t know'], ['payload', 'answered', '16 bytes'],
    ]);
  });

  it('carries the labels of options, and none for a number', () => {
    const lines = answerLines({});
    expect(lines.find((line) => line.id === 'firewall')?.optionLabels).toMatchObject({ 'web-only': 'Only web traffic' });
    expect(lines.find((line) => line.id === 'payload')?.optionLabels).toBeUndefined();
  });
});
