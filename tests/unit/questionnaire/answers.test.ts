import { describe, expect, it } from 'vitest';
import { checkAnswers, noticeText } from '../../../src/questionnaire/index.ts';

const lines = (input: unknown): readonly string[] => checkAnswers(input).notices.map(noticeText);

describe('checkAnswers', () => {
  it('takes every kind of answer as it is', () => {
    const input = { platform: ['rtos'], payload: 16, interval: [60, 3600], firewall: 'open', loss: 'unknown', standards: [] };
    expect(checkAnswers(input)).toEqual({ answers: input, notices: [] });
  });

  it('tells "not answered" from "I don\'t know"', () => {
    expect(checkAnswers({ ram: 'unknown' }).answers).toEqual({ ram: 'unknown' });
    expect(checkAnswers({ ram: null }).answers).toEqual({});
    expect(checkAnswers({}).answers).toEqual({});
  });

  it('puts options in the order of their ids, each once', () => {
    expect(checkAnswers({ link: ['wifi', 'ethernet', 'wifi'] })).toEqual({
      answers: { link: ['ethernet', 'wifi'] },
      notices: [{ severity: 'info', code: 'repeated-option', field: 'link', expected: 'each option once', found: '"wifi" again' }],
    });
  });

  it('takes a single id for a list of one', () => {
    expect(checkAnswers({ link: 'wifi' }).answers).toEqual({ link: ['wifi'] });
  });

  it('keeps the options it knows', () => {
    const { answers, notices } = checkAnswers({ link: ['wifi', 'token-ring'] });
    expect(answers).toEqual({ link: ['wifi'] });
    expect(notices.map((notice) => [notice.severity, notice.code, notice.found])).toEqual([['error', 'unknown-option', '"token-ring"']]);
  });

  it.each([
    ['not an object', 7, ['answers: expected an object with one entry for each answered question, found 7']],
    ['a list', [], ['answers: expected an object with one entry for each answered question, found an empty list']],
    ['too large', { payload: 2e9 }, ['payload: expected a number from 0 to 1000000000 B, a range [low, high], or "unknown", found 2000000000']],
    ['not a number', { payload: 'big' }, ['payload: expected a number from 0 to 1000000000 B, a range [low, high], or "unknown", found "big"']],
    ['high end first', { payload: [9, 3] }, ['payload: expected a number from 0 to 1000000000 B, a range [low, high], or "unknown", found [9, 3], the high end first']],
    ['three ends', { payload: [1, 2, 3] }, ['payload: expected a number from 0 to 1000000000 B, a range [low, high], or "unknown", found a list of 3']],
    ['unknown option', { firewall: 'sieve' }, ['firewall: expected one of open, web-only, udp-blocked, unknown, found "sieve"']],
    ['empty list', { link: [] }, ['link: expected at least one option, found an empty list; the question counts as not answered']],
    ['unknown question', { colour: 'red' }, ['"colour": expected the id of a question, found an id that is not in the questionnaire; it was left out']],
  ])('names field, expected and found: %s', (_, input, expected) => {
    expect(lines(input)).toEqual(expected);
  });

  it('leaves prototypes alone', () => {
    const { answers, notices } = checkAnswers(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "payload": 5}'));
    expect(answers).toEqual({ payload: 5 });
    expect(notices.map((notice) => notice.field)).toEqual(['"__proto__"', '"constructor"']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
