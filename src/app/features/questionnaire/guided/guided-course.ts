import { isSetAside, nextQuestion, questionsByTier, stateChanges, type Answers, type QuestionId, type State } from '../../../../questionnaire/index.ts';
import type { QuestionValue } from '../../../../engine/index.ts';

/** A question that was shown, and how many steps the history of the answers had then. */
export interface Stop {
  readonly question: QuestionId;
  readonly behind: number;
}

export type Order = 'in-order' | 'most-useful';

const ids = (): readonly QuestionId[] => questionsByTier().map((question) => question.id as QuestionId);

/** Questions that the other answers leave to ask, all tiers one after the other. */
export function courseOf(answers: Answers): readonly QuestionId[] {
  const tiers = questionsByTier();
  return ids().filter((id) => tiers.some((question) => question.id === id && !isSetAside(question, answers)));
}

/** The one behind a question in order, answered or not; null at the end. */
export function questionAfter(answers: Answers, id: QuestionId): QuestionId | null {
  const all = ids();
  const course = new Set(courseOf(answers));
  return all.slice(all.indexOf(id) + 1).find((next) => course.has(next)) ?? null;
}

/** The one whose answer is worth most, among those that were not passed over on the way; null when no open question is worth asking. */
export function mostUseful(answers: Answers, values: readonly QuestionValue[], trail: readonly Stop[]): QuestionId | null {
  return nextQuestion(answers, values, new Set(trail.map(({ question }) => question)))?.question ?? null;
}

/** The question whose answer is the only one that differs; null where several do, or none. */
export function onlyChange(before: State, after: State): QuestionId | null {
  const changed = ids().filter((id) => before.answers[id] !== after.answers[id]);
  const [only] = changed;
  return changed.length === 1 && only !== undefined && stateChanges(before, after).length > 0 ? only : null;
}
