import type { InputId, InputState } from '../engine/index.ts';
import { isKnown, type Answer, type Answers } from './answers.ts';
import { UNKNOWN, type Question, type UnitId } from './question.ts';
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
  /** Labels of the options by id; absent for a number. */
  readonly optionLabels?: Readonly<Record<string, string>>;
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
      ...(question.kind === 'number' ? {} : { optionLabels: Object.fromEntries(question.options.map((option) => [option.id, option.label])) }),
    };
  });
}

/** An answer in the words of its question. Numbers stand as they were given, with their unit. */
export function answerText(question: Question, answer: Answer): string {
  if (answer === UNKNOWN) return 'I don’t know';
  if (question.kind === 'number') return amountText(typeof answer === 'object' ? answer : [answer], question.unit);
  const chosen: readonly unknown[] = typeof answer === 'object' ? answer : [answer];
  const labels = question.options.filter((option) => chosen.includes(option.id)).map((option) => option.label);
  if (labels.length > 0) return labels.join(', ');
  return question.kind === 'multi' && question.meaning === 'all-of' && question.noneLabel !== undefined ? question.noneLabel : String(answer);
}

const LARGER_UNITS: readonly (readonly [number, string])[] = [[86_400, 'd'], [3600, 'h'], [60, 'min']];

/** One value or both ends of a range. Seconds that make up whole minutes, hours or days are read in those; nothing is rounded. */
function amountText(values: readonly unknown[], unit: UnitId): string {
  const larger = unit === 's' ? LARGER_UNITS.find(([size]) => values.every((value) => typeof value === 'number' && value >= size && value % size === 0)) : undefined;
  if (larger === undefined) return `${values.map(String).join(' to ')} ${unitLabels[unit]}`;
  return `${values.map((value) => String(Number(value) / larger[0])).join(' to ')} ${larger[1]}`;
}
