import { checkAnswer, findQuestion, isQuestionId, parseQuantity, UNKNOWN, type Answer, type Question } from '../../../questionnaire/index.ts';
import { setAnswer } from '../../stores/answers-store.ts';
import type { EarlyChange } from '../../stores/early-input.ts';
import { sessionStore } from '../../stores/session.ts';

/** Turns changes that were made in the prerendered controls into answers. */
export function applyEarlyInput(changes: readonly EarlyChange[]): void {
  for (const change of changes) {
    const question = findQuestion(change.name);
    if (question === undefined || !isQuestionId(change.name)) continue;
    const read = answerOf(question, change, sessionStore.getState().state.answers[change.name]);
    if (read !== null) setAnswer(change.name, read.answer);
  }
}

/** Null where the text of a number cannot be read. */
function answerOf(question: Question, { kind, value, checked }: EarlyChange, before: Answer | undefined): { readonly answer: Answer | undefined } | null {
  if (value === UNKNOWN) return { answer: checked ? UNKNOWN : undefined };
  if (kind === 'text' && question.kind === 'number') {
    const parsed = parseQuantity(value, question.unit);
    const answer = 'problem' in parsed ? undefined : checkAnswer(question, parsed.value).answer;
    return answer === undefined ? null : { answer };
  }
  if (kind === 'radio') return { answer: value };
  const chosen: readonly unknown[] = Array.isArray(before) ? before : [];
  const others = chosen.filter((option) => option !== value);
  return { answer: checkAnswer(question, checked ? [...others, value] : others).answer };
}
