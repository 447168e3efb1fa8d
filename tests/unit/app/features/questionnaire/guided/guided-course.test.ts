import { describe, expect, it } from 'vitest';
import { courseOf, mostUseful, onlyChange, questionAfter } from '../../../../../../src/app/features/questionnaire/guided/guided-course.ts';
import { emptyState, questions } from '../../../../../../src/questionnaire/index.ts';

const worth = (input: 'links' | 'latency', value: number) => ({ input, value, couldChangeFirst: value > 0, changes: [] });

describe('in order', () => {
  it('every question is asked, essentials first', () => {
    expect(courseOf({})).toHaveLength(questions.length);
    expect(courseOf({}).slice(0, 3)).toEqual(['platform', 'link', 'firewall']);
  });

  it('answered ones are shown, those set aside are passed over', () => {
    const answers = { platform: ['server'], link: ['wifi'] } as const;
    expect(courseOf(answers)).not.toContain('sleepy');
    expect(questionAfter(answers, 'platform')).toBe('link');
    expect(questionAfter({}, 'power')).toBe('sleepy');
    expect(questionAfter(answers, 'power')).not.toBe('sleepy');
  });

  it('the last one has none behind it', () => expect(questionAfter({}, courseOf({}).at(-1) ?? 'platform')).toBeNull());
});

it('the most useful first: what was shown on the way is not shown again', () => {
  const values = [worth('links', 0.2), worth('latency', 0.1)];
  expect(mostUseful({}, values, [])).toBe('link');
  expect(mostUseful({}, values, [{ question: 'link', behind: 0 }])).toBe('latency');
  const essentials = { platform: ['rtos'], link: ['wifi'], firewall: 'open', topology: 'lan', patterns: ['command'], payload: 5, security: 'none' } as const;
  expect(mostUseful(essentials, [], [])).toBeNull();
});

describe('the only change', () => {
  const before = { ...emptyState, answers: { payload: 1, security: 'none' } } as const;

  it('is the question whose answer differs', () => {
    expect(onlyChange(before, { ...before, answers: { payload: 2, security: 'none' } })).toBe('payload');
    expect(onlyChange(before, { ...before, answers: { payload: 1 } })).toBe('security');
  });

  it('is none where several differ, or nothing does', () => {
    expect(onlyChange(before, emptyState)).toBeNull();
    expect(onlyChange(before, { ...before, weights: { maturity: 3 } })).toBeNull();
  });
});
