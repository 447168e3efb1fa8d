import fc from 'fast-check';
import { criterionCodes, questionKeys } from '../../src/questionnaire/codec/keys.ts';
import { nineDigits } from '../../src/questionnaire/quantities/decimal.ts';
import { isKnown, questions, type Answer, type Answers, type NumberQuestion, type Question, type QuestionId, type State } from '../../src/questionnaire/index.ts';

function numberWithin({ bounds }: NumberQuestion): fc.Arbitrary<number> {
  return fc.double({ min: bounds.low, max: bounds.high, noNaN: true }).map(nineDigits).filter((value) => value >= bounds.low && value <= bounds.high);
}

/** Any valid answer of a question, in the form in which `checkAnswers` gives it back. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  const open = fc.constant<Answer>('unknown');
  if (question.kind === 'number') {
    const one = numberWithin(question);
    const range = fc.tuple(one, one).filter(([a, b]) => a !== b).map(([a, b]): Answer => (a < b ? [a, b] : [b, a]));
    return fc.oneof<fc.Arbitrary<Answer>[]>(open, one, range);
  }
  const ids: readonly string[] = question.options.map((option) => option.id);
  if (question.kind === 'choice') return fc.oneof<fc.Arbitrary<Answer>[]>(open, fc.constantFrom(...ids));
  const least = question.meaning === 'all-of' && question.noneLabel !== undefined ? 0 : 1;
  return fc.oneof<fc.Arbitrary<Answer>[]>(open, fc.subarray(ids.toSorted(), { minLength: least }));
}

export const answersArbitrary: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries((questions as readonly Question[]).map((question) => [question.id, answerTo(question)])), { requiredKeys: [] },
).map((answers) => ({ ...answers }));

const weight = fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100);
const verdict = fc.constantFrom('open' as const, 'clear' as const, 'narrow' as const, 'tie' as const, 'no-fit' as const);
const inOrderOfKeys = Object.keys(questionKeys) as QuestionId[];

export const stateArbitrary: fc.Arbitrary<State> = fc.record({
  answers: answersArbitrary,
  weights: fc.dictionary(fc.constantFrom(...Object.keys(criterionCodes)), weight, { noNullPrototype: true }),
  marks: fc.subarray(inOrderOfKeys),
  catalogueDate: fc.option(fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))),
  decided: fc.option(fc.oneof(
    fc.record({ first: fc.constant(null), verdict, scorePercent: fc.constant(null) }),
    fc.record({ first: fc.stringMatching(/^[a-z0-9]{1,6}(?:[-.][a-z0-9]{1,6}){0,2}$/), verdict, scorePercent: fc.integer({ min: 0, max: 100 }) }),
  )),
  unread: fc.uniqueArray(fc.record({ key: fc.stringMatching(/^q[A-Z]{1,2}$/), value: fc.stringMatching(/^[A-Za-z0-9\-._~]{0,20}$/) }), { maxLength: 4, selector: (parameter) => parameter.key }),
}).map(({ answers, weights, marks, catalogueDate, decided, unread }) => ({
  answers, weights, catalogueDate, decided,
  fixed: marks.filter((id) => isKnown(answers[id])),
  unread: unread.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
}));
