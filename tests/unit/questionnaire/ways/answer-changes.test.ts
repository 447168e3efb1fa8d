import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/questionnaire/index.ts';
import { answerChanges, withChanges } from '../../../../src/questionnaire/ways/answer-changes.ts';

const changesOf = (question: string, answers: Answers, fixed: readonly (keyof Answers)[] = []) =>
  answerChanges({ answers, fixed }).filter((change) => change.question === question).map(({ answer, steps }) => [answer, steps]);

describe('changes of one answer', () => {
  it('of a choice: every other option, and taking it back', () => {
    expect(new Map(changesOf('security', { security: 'transport' }) as [unknown, number][])).toEqual(new Map([['none', 1], ['end-to-end', 1], [undefined, 1]]));
    expect(new Map(changesOf('security', {}) as [unknown, number][])).toEqual(new Map([['none', 1], ['transport', 1], ['end-to-end', 1]]));
  });

  it('of a number: the offered points on either side, by how many they lie away', () => {
    const changes = changesOf('loss', { loss: 2 });
    const numbers = changes.filter(([answer]) => typeof answer === 'number');
    expect(numbers.filter(([, steps]) => steps === 1)).toHaveLength(2);
    expect(numbers.every(([answer, steps]) => answer !== 2 && Number(steps) >= 1)).toBe(true);
    expect(changes.at(-1)).toEqual([undefined, 1]);
  });

  it('of several ticks: each alone, one more, and of three one fewer', () => {
    const single = changesOf('patterns', { patterns: ['command'] }).map(([answer]) => answer);
    expect(single).toContainEqual(['pub-sub']);
    expect(single).not.toContainEqual(['command']);
    const three = changesOf('patterns', { patterns: ['telemetry', 'command', 'pub-sub'] }).map(([answer]) => answer);
    expect(three).toContainEqual(['pub-sub', 'telemetry']);
    expect(three).toContainEqual(['command']);
    expect(three.some((answer) => Array.isArray(answer) && answer.length === 4)).toBe(true);
  });

  it('leaves fixed answers and questions set aside alone', () => {
    expect(changesOf('security', { security: 'transport' }, ['security'])).toEqual([]);
    const setAside = { platform: ['browser'] } as const;
    expect(changesOf('ram', setAside)).toEqual([]);
  });
});

it('applies changes without touching the answers given', () => {
  const answers: Answers = { security: 'transport', fleet: 10 };
  expect(withChanges(answers, [{ question: 'security', answer: undefined, steps: 1 }, { question: 'fleet', answer: 100, steps: 1 }])).toEqual({ fleet: 100 });
  expect(answers).toEqual({ security: 'transport', fleet: 10 });
});
