import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers, checkState, noticeText, questions } from '../../src/questionnaire/index.ts';
import { HOSTILE_TIMEOUT_MS, hostileRuns } from '../support/fuzz.ts';

const key = fc.oneof(fc.constantFrom(...questions.map(({ id }): string => id), '__proto__', 'constructor', 'toString', 'weights', 'fixed'), fc.string());
const optionIds = questions.flatMap((question) => (question.kind === 'number' ? [] : question.options.map(({ id }): string => id)));
const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...optionIds, 'unknown'), fc.double(), fc.tuple(fc.double(), fc.double()), fc.array(fc.constantFrom(...optionIds), { maxLength: 4 }));
const answers = fc.oneof(fc.jsonValue(), fc.array(fc.tuple(key, value)).map((entries) => Object.fromEntries(entries) as unknown));
const weights = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.oneof(fc.double(), fc.jsonValue())));

describe('answers files', { timeout: HOSTILE_TIMEOUT_MS }, () => {
  it('give a state that could have been answered by hand, and a named problem for all else', () => {
    fc.assert(fc.property(answers, fc.option(weights, { nil: undefined }), fc.option(fc.oneof(fc.array(key), fc.jsonValue()), { nil: undefined }), (given, byHand, fixed) => {
      const { state, notices } = checkState({ answers: given, weights: byHand, fixed });
      expect(checkAnswers(state.answers)).toEqual({ answers: state.answers, notices: [] });
      expect(checkState({ answers: state.answers, weights: state.weights, fixed: state.fixed })).toEqual({ state, notices: [] });
      for (const notice of notices) {
        expect(notice.field).not.toBe('');
        expect(noticeText(notice)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), hostileRuns(600));
  });
});
