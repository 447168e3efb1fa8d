import { describe, expect, it } from 'vitest';
import { coverage, nextQuestion, questionsBySection, questionsByTier } from '../../../src/questionnaire/index.ts';

const worth = (input: 'links' | 'firewall' | 'latency' | 'messagesPerDay', value: number, couldChangeFirst = value > 0) => ({ input, value, couldChangeFirst, changes: [] });

describe('questionsBySection', () => {
  it('puts essential questions first within a section', () => {
    const link = questionsBySection().find((section) => section.id === 'link');
    expect(link?.questions.map((question) => question.id)).toEqual(['link', 'firewall', 'nat', 'metered', 'ip-stack', 'loss', 'round-trip']);
  });
});

describe('questionsByTier', () => {
  it('asks every question once, essentials first', () => {
    const ids = questionsByTier().map((question) => question.id);
    expect(new Set(ids).size).toBe(36);
    expect(ids.slice(0, 7)).toEqual(['platform', 'link', 'firewall', 'topology', 'patterns', 'payload', 'security']);
  });
});

describe('coverage', () => {
  it('counts answers, "I don\'t know" and open essentials apart', () => {
    expect(coverage({ platform: ['rtos'], link: 'unknown' })).toEqual({ answered: 1, unknown: 1, asked: 36, openEssentials: ['firewall', 'topology', 'patterns', 'payload', 'security'] });
  });

  it('does not count questions that are set aside', () => {
    expect(coverage({ platform: ['server'], sleepy: 'yes' })).toMatchObject({ answered: 1, asked: 31 });
  });

  it('can be taken for one section', () => {
    expect(coverage({ security: 'transport' }, 'security')).toEqual({ answered: 1, unknown: 0, asked: 2, openEssentials: [] });
  });
});

describe('nextQuestion', () => {
  it('is the one whose answer could change first place, by its worth', () => {
    expect(nextQuestion({}, [worth('latency', 0.1), worth('links', 0.2), worth('firewall', 0.3, false)])).toEqual({ question: 'link', because: 'value' });
  });

  it('is an open essential when no answer is worth anything', () => {
    expect(nextQuestion({}, [worth('latency', 0)])).toEqual({ question: 'platform', because: 'essential' });
  });

  it('is none when nothing open matters', () => {
    const essentials = { platform: ['rtos'], link: ['wifi'], firewall: 'open', topology: 'lan', patterns: ['command'], payload: 5, security: 'none' } as const;
    expect(nextQuestion(essentials, [worth('latency', 0)])).toBeNull();
  });

  it('does not ask again what was answered with "I don\'t know"', () => {
    expect(nextQuestion({ link: 'unknown' }, [worth('links', 0.2), worth('messagesPerDay', 0.1)])).toEqual({ question: 'interval', because: 'value' });
  });

  it('is none that was passed over, for its worth or as an essential', () => {
    expect(nextQuestion({}, [worth('links', 0.2), worth('latency', 0.1)], new Set(['link']))).toEqual({ question: 'latency', because: 'value' });
    expect(nextQuestion({}, [], new Set(['platform', 'link']))).toEqual({ question: 'firewall', because: 'essential' });
  });

  it('breaks ties by tier and order', () => {
    expect(nextQuestion({}, [worth('latency', 0.1), worth('messagesPerDay', 0.1), worth('firewall', 0.1)])).toEqual({ question: 'firewall', because: 'value' });
  });
});
