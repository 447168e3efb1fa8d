import { describe, expect, it } from 'vitest';
import { readAnswersFile } from '../../../src/questionnaire/answers-file.ts';

const problemsOf = (value: unknown) => {
  const read = readAnswersFile(value, 'a.json');
  return 'problems' in read ? read.problems : [];
};

describe('a state from a file', () => {
  it('is the answers alone', () => expect(readAnswersFile({ payload: 16, cloud: 'unknown' }, 'a.json')).toMatchObject({ state: { answers: { payload: 16, cloud: 'unknown' }, weights: {} }, notes: [] }));
  it('may be empty', () => expect(readAnswersFile({}, 'a.json')).toMatchObject({ state: { answers: {} } }));
  it('may hold weights and fixed marks', () => {
    expect(readAnswersFile({ answers: { payload: 16 }, weights: { maturity: 8 }, fixed: ['payload'] }, 'a.json')).toMatchObject({ state: { answers: { payload: 16 }, weights: { maturity: 8 }, fixed: ['payload'] } });
  });
  it('names each thing that cannot be used, the file first', () => {
    for (const [value, start] of [
      [[], 'a.json: answers: expected'], [null, 'a.json: answers: expected'], [{ payload: 'big' }, 'a.json: payload: expected a number'],
      [{ colour: 'blue' }, 'a.json: "colour": expected the id of a question'], [{ answers: {}, colour: 1 }, 'a.json: colour: expected answers, weights, fixed'],
      [{ answers: {}, weights: { maturity: 99 } }, 'a.json: maturity: expected'],
    ] as const) {
      const problems = problemsOf(value);
      expect(problems.length).toBe(1);
      expect(problems[0]?.startsWith(start), problems[0]).toBe(true);
    }
  });
});
