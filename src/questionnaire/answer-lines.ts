import type { InputId, InputState } from '../engine/index.ts';
import { isKnown, type Answer, type Answers } from './answers.ts';
import { UNKNOWN, type Question } from './question.ts';
import { questions } from './questions/index.ts';
import { unitLabels } from './quantities/units.ts';

/** One question with its answer in words, for documents. */
export interface AnswerLine {
  readonly id: string;
  readonly input: InputId;
  readonly label: string;
  readonly state: InputState;
  /** Null while unanswered. */
  readonly answerText: string | null;
}

/** Every question in the order of the questionnaire. */
export function answerLines(answers: Answers): readonly AnswerLine[] {
  return questions.map((question: Question): AnswerLine => {
    const answer = answers[question.id as keyof Answers];
    return {
      id: question.id,
      input: question.input,
      label: question.label,
      state: answer === undefined ? 'unanswered' : isKnown(answer) ? 'answered' : 'unknown',
      answerText: answer === undefined ? null : answerText(question, answer),
    };
  });
}

/** An answer in the words of its question. Numbers stand as they were given, with their unit. */
export function answerText(question: Question, answer: Answer): string {
  if (answer === UNKNOWN) return 'I don’t know';
  if (question.kind === 'number') return typeof answer === 'object' ? `${answer.join(' to ')} ${unitLabels[question.unit]}` : `${String(answer)} ${unitLabels[question.unit]}`;
  const chosen: readonly unknown[] = typeof answer === 'object' ? answer : [answer];
  const labels = question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label);
  if (labels.length > 0) return labels.join(', ');
  return question.kind === 'multi' && question.meaning === 'all-of' && question.noneLabel !== undefined ? question.noneLabel : String(answer);
}
