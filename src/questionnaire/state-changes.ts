import { answerText } from './answer-lines.ts';
import type { Answer } from './answers.ts';
import { questions } from './questions/index.ts';
import type { Question } from './question.ts';
import type { State } from './state.ts';

/** One thing that differs between two states, in words. */
export interface StateChange {
  readonly what: string;
  /** Null where there was, or is, nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Answers in the order of the questions, then weights, then marks. */
export function stateChanges(before: State, after: State): readonly StateChange[] {
  const rows = [
    ...questions.map((question: Question) => {
      const textIn = ({ answers }: State) => textOf(question, answers[question.id as keyof typeof answers]);
      return { what: question.label, before: textIn(before), after: textIn(after) };
    }),
    ...[...new Set([...Object.keys(before.weights), ...Object.keys(after.weights)])].toSorted().map((criterion) => ({
      what: `Weight of ${criterion.replaceAll('-', ' ')}`, before: before.weights[criterion]?.toString() ?? null, after: after.weights[criterion]?.toString() ?? null,
    })),
    ...questions.map((question: Question) => {
      const mark = ({ fixed }: State) => (fixed.some((id) => id === question.id) ? 'fixed for us' : null);
      return { what: question.label, before: mark(before), after: mark(after) };
    }),
  ];
  return rows.filter((row) => row.before !== row.after);
}

function textOf(question: Question, answer: Answer | undefined): string | null {
  return answer === undefined ? null : answerText(question, answer);
}
