import { nineDigits } from './quantities/decimal.ts';
import { shown, type Notice } from './notice.ts';
import { UNKNOWN, type MultiQuestion, type NumberQuestion, type Question } from './question.ts';
import { questions, type QuestionId } from './questions/index.ts';

/** A number, a range, an option id, a list of option ids, or "unknown" ("I don't know"). A question without an entry was not answered. */
export type Answer = number | readonly [number, number] | string | readonly string[];
export type Answers = { readonly [Id in QuestionId]?: Answer };

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

export function findQuestion(id: string): Question | undefined {
  return byId.get(id);
}

export function isQuestionId(id: string): id is QuestionId {
  return byId.has(id);
}

/** True when the question has an answer other than "I don't know". */
export function isKnown(answer: Answer | undefined): answer is Exclude<Answer, 'unknown'> {
  return answer !== undefined && answer !== UNKNOWN;
}

/**
 * Reads answers of unknown origin. What can be used is; everything else is named in a notice. The result holds question ids only,
 * in the order of the questions.
 */
export function checkAnswers(input: unknown): { readonly answers: Answers; readonly notices: readonly Notice[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { answers: {}, notices: [{ severity: 'error', code: 'not-an-object', field: 'answers', expected: 'an object with one entry for each answered question', found: shown(input) }] };
  }
  const entries = new Map(Object.entries(input));
  const answers: { [Id in QuestionId]?: Answer } = {};
  const notices: Notice[] = [];
  for (const question of questions) {
    if (!entries.has(question.id)) continue;
    const checked = checkAnswer(question, entries.get(question.id));
    if (checked.answer !== undefined) answers[question.id] = checked.answer;
    notices.push(...checked.notices);
  }
  for (const key of [...entries.keys()].toSorted()) {
    if (byId.has(key)) continue;
    notices.push({ severity: 'warning', code: 'unknown-question', field: shown(key), expected: 'the id of a question', found: 'an id that is not in the questionnaire; it was left out' });
  }
  return { answers, notices };
}

export interface CheckedAnswer {
  readonly answer?: Answer;
  readonly notices: readonly Notice[];
}

export function checkAnswer(question: Question, value: unknown): CheckedAnswer {
  if (value === undefined || value === null) return { notices: [] };
  if (value === UNKNOWN) return { answer: UNKNOWN, notices: [] };
  if (question.kind === 'number') return checkNumber(question, value);
  if (question.kind === 'multi') return checkList(question, value);
  const known = question.options.some((option) => option.id === value);
  return known ? { answer: value as string, notices: [] } : { notices: [optionNotice(question, value)] };
}

function checkNumber(question: NumberQuestion, value: unknown): CheckedAnswer {
  const expected = `a number from ${question.bounds.low} to ${question.bounds.high} ${question.unit}, a range [low, high], or "unknown"`;
  const ends: readonly unknown[] = Array.isArray(value) ? value : [value];
  const refuse = (code: 'wrong-type' | 'out-of-bounds', found: string): CheckedAnswer => ({ notices: [{ severity: 'error', code, field: question.id, expected, found }] });
  if (ends.length === 0 || ends.length > 2 || (Array.isArray(value) && ends.length !== 2)) return refuse('wrong-type', shown(value));
  for (const end of ends) {
    if (typeof end !== 'number' || Number.isNaN(end)) return refuse('wrong-type', shown(end));
    if (end < question.bounds.low || end > question.bounds.high) return refuse('out-of-bounds', shown(end));
  }
  const [low, high] = (ends as number[]).map(nineDigits) as [number, number?];
  if (high === undefined || low === high) return { answer: low, notices: [] };
  if (low > high) return refuse('wrong-type', `[${low}, ${high}], the high end first`);
  return { answer: [low, high], notices: [] };
}

/** Options come back in the order of their ids, which no change of wording touches, each once. A single id stands for a list of one. */
function checkList(question: MultiQuestion, value: unknown): CheckedAnswer {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const options: readonly { readonly id: string }[] = question.options;
  const notices: Notice[] = [];
  const chosen = new Set<unknown>();
  for (const item of items) {
    if (!options.some((option) => option.id === item)) notices.push(optionNotice(question, item));
    else if (chosen.has(item)) notices.push({ severity: 'info', code: 'repeated-option', field: question.id, expected: 'each option once', found: `${shown(item)} again` });
    else chosen.add(item);
  }
  const answer = options.map((option) => option.id).filter((id) => chosen.has(id)).toSorted();
  if (answer.length > 0) return { answer, notices };
  if (items.length > 0) return { notices };
  if (question.meaning === 'all-of' && question.noneLabel !== undefined) return { answer: [], notices };
  return { notices: [{ severity: 'warning', code: 'empty-list', field: question.id, expected: 'at least one option', found: 'an empty list; the question counts as not answered' }] };
}

function optionNotice(question: Question, found: unknown): Notice {
  const ids = question.kind === 'number' ? [] : question.options.map((option) => option.id);
  return { severity: 'error', code: 'unknown-option', field: question.id, expected: `one of ${ids.join(', ')}, unknown`, found: shown(found) };
}
