import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFromConditions, checkAnswers, coverage, findConflicts, openInputs, parseQuantity, questions, toScenario, type UnitId } from '../../src/questionnaire/index.ts';
import { conditionRules } from '../../src/questionnaire/conditions/condition-rules.ts';
import { answersArbitrary } from './codec-arbitraries.ts';

/** Many runs: on a busy machine the usual limit is too short. */
const PATIENT = { timeout: 60_000 };

const seed = 20261125;

describe('answers of unknown origin', PATIENT, () => {
  it('come out usable, and a second check changes nothing', () => {
    const ids = fc.constantFrom(...questions.map((question) => question.id), '__proto__', 'constructor', 'colour');
    fc.assert(fc.property(fc.oneof(fc.dictionary(ids, fc.jsonValue()), fc.jsonValue()), (input) => {
      const { answers } = checkAnswers(input);
      expect(checkAnswers(answers)).toEqual({ answers, notices: [] });
    }), { numRuns: 600, seed });
  });

  it('are left as they are when valid', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      expect(checkAnswers(answers)).toEqual({ answers, notices: [] });
    }), { numRuns: 300, seed });
  });
});

describe('scenarios', PATIENT, () => {
  it('hold every input, with at least one possible value and a stand-in inside the range', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      const inputs = Object.values(toScenario(answers));
      expect(inputs).toHaveLength(questions.length);
      for (const input of inputs) {
        if (input.kind === 'number') {
          expect(input.range.low).toBeLessThanOrEqual(input.typical);
          expect(input.typical).toBeLessThanOrEqual(input.range.high);
        } else if (input.kind === 'choice') {
          expect(input.possible.length).toBeGreaterThan(0);
        }
      }
    }), { numRuns: 300, seed });
  });

  it('narrow when one more question is answered, and never widen', () => {
    fc.assert(fc.property(answersArbitrary, fc.nat(), (answers, which) => {
      const ids = Object.keys(answers) as (keyof typeof answers)[];
      const left = ids[which % Math.max(1, ids.length)];
      if (left === undefined) return;
      const { [left]: _, ...fewer } = answers;
      const question = questions.find((candidate) => candidate.id === left);
      const more = toScenario(answers)[question?.input ?? 'platform'];
      const less = toScenario(fewer)[question?.input ?? 'platform'];
      if (more.kind === 'number' && less.kind === 'number') {
        expect(less.range.low).toBeLessThanOrEqual(more.range.low);
        expect(less.range.high).toBeGreaterThanOrEqual(more.range.high);
      }
    }), { numRuns: 300, seed });
  });

  it('agree with coverage and open inputs', () => {
    fc.assert(fc.property(answersArbitrary, (answers) => {
      const { answered, unknown, asked } = coverage(answers);
      expect(answered + unknown).toBeLessThanOrEqual(asked);
      const answeredInputs = Object.entries(toScenario(answers)).filter(([, input]) => input.state === 'answered').map(([id]) => id);
      expect(answeredInputs).toHaveLength(answered);
      for (const open of openInputs(answers)) {
        expect(answeredInputs).not.toContain(open.input);
        expect(open.options.length).toBeGreaterThan(0);
      }
      expect(findConflicts(answers)).toEqual(findConflicts({ ...answers }));
    }), { numRuns: 300, seed });
  });
});

describe('numbers as people type them', PATIENT, () => {
  const unit = fc.constantFrom<UnitId>('KiB', 'B', 's', 'ms', '%', 'devices');

  it('are read as a finite number of at least zero, or refused', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.stringMatching(/^[0-9.,' kKmMiBs%/h–-]{1,16}$/));
    fc.assert(fc.property(typed, unit, (text, id) => {
      const parsed = parseQuantity(text, id);
      if ('problem' in parsed) {
        expect(parsed.problem.expected).toContain(`a number in ${id}`);
        return;
      }
      const ends = typeof parsed.value === 'number' ? [parsed.value] : parsed.value;
      for (const end of ends) expect(Number.isFinite(end) && end >= 0).toBe(true);
      if (ends.length === 2) expect(ends[0]).toBeLessThan(ends[1] ?? 0);
    }), { numRuns: 800, seed });
  });

  it('mean what they say without a unit', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), unit, (value, id) => {
      expect(parseQuantity(String(value), id)).toEqual({ value });
      expect(parseQuantity(value.toLocaleString('en-US'), id)).toEqual({ value });
    }), { numRuns: 300, seed });
  });
});

describe('conditions of unknown origin', PATIENT, () => {
  it('become valid answers, and what is not understood is listed', () => {
    const key = fc.constantFrom(...Object.keys(conditionRules), '__proto__', 'weather');
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('wifi', 'rtos', 'telemetry', 'true', true, 'mains', 'OCPP', [0, 5], 7, 'lan'));
    fc.assert(fc.property(fc.dictionary(key, value), fc.dictionary(key, value), (conditions, inferred) => {
      const { answers, unusedConditions } = answersFromConditions(conditions, inferred);
      expect(checkAnswers(answers)).toEqual({ answers, notices: [] });
      expect(unusedConditions).toEqual([...new Set(unusedConditions)].toSorted());
      if ('weather' in conditions) expect(unusedConditions).toContain('weather');
    }), { numRuns: 600, seed });
  });
});
