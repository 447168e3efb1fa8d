import { checkAnswer, type Answer } from './answers.ts';
import type { NumberQuestion } from './question.ts';
import { parseQuantity } from './quantities/parse-quantity.ts';

/** A typed text as the answer to a question that asks for a number. An empty text answers nothing and is no problem. @returns the problem in words, empty where there is none */
export function readTyped(question: NumberQuestion, text: string): { readonly answer: Answer | undefined; readonly problem: string } {
  if (text.trim() === '') return { answer: undefined, problem: '' };
  const parsed = parseQuantity(text, question.unit);
  if ('problem' in parsed) return { answer: undefined, problem: `Expected ${parsed.problem.expected}; found ${parsed.problem.found}.` };
  const { answer, notices: [notice] } = checkAnswer(question, parsed.value);
  return { answer, problem: notice === undefined ? '' : `Expected ${notice.expected}; found ${notice.found}.` };
}
