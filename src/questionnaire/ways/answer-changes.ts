import { BESIDE_THE_RANKING } from '../../engine/index.ts';
import { isKnown, type Answer, type Answers } from '../answers.ts';
import type { NumberQuestion, Question } from '../question.ts';
import { questions, type QuestionId } from '../questions/index.ts';
import { isSetAside } from '../set-aside.ts';
import type { State } from '../state.ts';

/** One question gets another answer; `undefined` takes it back. */
export interface AnswerChange {
  readonly question: QuestionId;
  readonly answer: Answer | undefined;
  /** How far the answer moves: offered points of a number, one for anything else; a standard that has to be followed goes furthest, because it decides by itself. */
  readonly steps: number;
}

/** Further than any other single change. */
const PRESCRIBED = 100;

/** Every change of one answer to something that the questionnaire offers. Answers that are fixed and questions set aside stay. */
export function answerChanges({ answers, fixed }: Pick<State, 'answers' | 'fixed'>): readonly AnswerChange[] {
  return questions.filter((question) => !BESIDE_THE_RANKING.has(question.input) && !fixed.includes(question.id) && !isSetAside(question, answers)).flatMap((question): AnswerChange[] => {
    const now = answers[question.id];
    const others = alternatives(question, now).map(({ answer, steps }) => ({ question: question.id, answer, steps: question.id === 'standards' ? PRESCRIBED : steps }));
    return isKnown(now) ? [...others, { question: question.id, answer: undefined, steps: 1 }] : others;
  });
}

/** The answers with the changes in place. */
export function withChanges(answers: Answers, changes: readonly AnswerChange[]): Answers {
  const changed: { [Id in QuestionId]?: Answer } = { ...answers };
  for (const { question, answer } of changes) {
    if (answer === undefined) delete changed[question];
    else changed[question] = answer;
  }
  return changed;
}

interface Alternative {
  readonly answer: Answer;
  readonly steps: number;
}

function alternatives(question: Question, now: Answer | undefined): readonly Alternative[] {
  if (question.kind === 'number') return pointsBeside(question, now);
  const ids = question.options.map(({ id }): string => id);
  if (question.kind === 'choice') return ids.filter((id) => id !== now).map((answer) => ({ answer, steps: 1 }));
  const chosen = Array.isArray(now) ? ids.filter((id) => (now as readonly string[]).includes(id)) : [];
  const single = ids.filter((id) => chosen.length !== 1 || chosen[0] !== id).map((id) => [id]);
  const more = chosen.length === 0 ? [] : ids.filter((id) => !chosen.includes(id)).map((id) => ids.filter((other) => other === id || chosen.includes(other)));
  // Of two, leaving one out is the same as the other alone.
  const fewer = chosen.length > 2 ? chosen.map((id) => chosen.filter((other) => other !== id)) : [];
  return [...single, ...fewer, ...more].map((answer) => ({ answer, steps: 1 }));
}

function pointsBeside({ points }: NumberQuestion, now: Answer | undefined): readonly Alternative[] {
  if (!isKnown(now)) return points.map((answer) => ({ answer, steps: 1 }));
  const [low, high] = typeof now === 'number' ? [now, now] : [Number(now[0]), Number(now[1])];
  const below = points.filter((point) => point < low).toReversed();
  const above = points.filter((point) => point > high);
  return [below, above].flatMap((side) => side.map((answer, at) => ({ answer, steps: at + 1 })));
}
