import { BESIDE_THE_RANKING } from '../engine/index.ts';
import { checkAnswers, isKnown } from './answers.ts';
import { criterionCodes } from './codec/keys.ts';
import { shown, type Notice } from './notice.ts';
import { questions, type QuestionId } from './questions/index.ts';
import { emptyState, type State } from './state.ts';

export const MAX_WEIGHT = 10;
export const WEIGHT_EXPECTED = `a number from 0 to ${MAX_WEIGHT} with at most two decimals`;

/** Two decimals are finer than anyone can judge, and keep links short. */
export function isWeight(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_WEIGHT && /^\d+(?:\.\d{1,2})?$/.test(String(value));
}

/** A state built from parts of unknown origin, an imported file for one. */
export function checkState(parts: { readonly answers: unknown; readonly weights?: unknown; readonly fixed?: unknown }): { readonly state: State; readonly notices: readonly Notice[] } {
  const { answers, notices: fromAnswers } = checkAnswers(parts.answers);
  const notices: Notice[] = [...fromAnswers];
  const weights = checkWeights(parts.weights, notices);
  const fixed = checkFixed(parts.fixed, notices).filter((id) => {
    if (isKnown(answers[id])) return true;
    notices.push({ severity: 'warning', code: 'fixed-without-answer', field: id, expected: 'an answer to the question that is marked as fixed', found: 'none' });
    return false;
  });
  return { state: { ...emptyState, answers, weights, fixed }, notices };
}

function checkWeights(input: unknown, notices: Notice[]): Readonly<Record<string, number>> {
  if (input === undefined) return {};
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    notices.push({ severity: 'error', code: 'bad-weight', field: 'weights', expected: 'an object with a number for each criterion', found: shown(input) });
    return {};
  }
  const weights: Record<string, number> = {};
  for (const [id, value] of Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!Object.hasOwn(criterionCodes, id)) notices.push({ severity: 'error', code: 'unknown-criterion', field: 'weights', expected: 'the id of a criterion', found: shown(id) });
    else if (!isWeight(value)) notices.push({ severity: 'error', code: 'bad-weight', field: id, expected: WEIGHT_EXPECTED, found: shown(value) });
    else weights[id] = value;
  }
  return weights;
}

function checkFixed(input: unknown, notices: Notice[]): readonly QuestionId[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    notices.push({ severity: 'error', code: 'wrong-type', field: 'fixed', expected: 'a list of question ids', found: shown(input) });
    return [];
  }
  const marked = new Set<unknown>(input);
  for (const id of marked) {
    if (!questions.some((question) => question.id === id)) notices.push({ severity: 'warning', code: 'unknown-question', field: 'fixed', expected: 'the id of a question', found: shown(id) });
  }
  const beside = questions.filter(({ id, input: read }) => marked.has(id) && BESIDE_THE_RANKING.has(read)).map(({ id }) => id);
  for (const id of beside) notices.push({ severity: 'warning', code: 'never-changed', field: 'fixed', expected: 'a question whose answer the ranking reads', found: shown(id) });
  return questions.map(({ id }) => id).filter((id) => marked.has(id) && !beside.includes(id));
}
