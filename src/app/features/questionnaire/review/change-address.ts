import { isQuestionId, type QuestionId } from '../../../../questionnaire/index.ts';
import { paths } from '../../../paths.ts';

/** Where one answer is changed; the page there knows that the review waits for it. */
export function changeAddress(question: QuestionId) {
  return { to: paths.guided, state: { question } };
}

/** The question that the review sent for; null when the page was reached in another way. @param state of the router, of unknown origin */
export function questionSentFor(state: unknown): QuestionId | null {
  if (typeof state !== 'object' || state === null || !('question' in state)) return null;
  return typeof state.question === 'string' && isQuestionId(state.question) ? state.question : null;
}
