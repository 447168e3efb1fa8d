import { isKnown, type Answer, type Answers } from './answers.ts';
import type { Question } from './question.ts';
import { questions, type QuestionId } from './questions/index.ts';

/**
 * Whether another answer takes the point out of a question. Its own answer is kept, so that nothing is lost when the other one changes
 * back, but it is not used and the question is not asked.
 */
export function isSetAside(question: Question, answers: Answers): boolean {
  const rule = question.setAsideWhen;
  if (rule === undefined) return false;
  const answer = answers[rule.question as QuestionId];
  if (!isKnown(answer)) return false;
  const chosen: readonly (string | number)[] = Array.isArray(answer) ? answer : [answer as string | number];
  return chosen.length > 0 && chosen.every((option) => rule.only.includes(String(option)));
}

/** The answer that counts: none while the question is set aside. */
export function effectiveAnswer(question: Question, answers: Answers): Answer | undefined {
  return isSetAside(question, answers) ? undefined : answers[question.id as QuestionId];
}

/** Answered questions whose answer is kept but not used, with the reason. */
export function answersSetAside(answers: Answers): readonly { readonly question: QuestionId; readonly because: string }[] {
  return questions
    .filter((question) => answers[question.id] !== undefined && isSetAside(question, answers))
    .map((question) => ({ question: question.id, because: (question as Question).setAsideWhen?.because ?? '' }));
}
