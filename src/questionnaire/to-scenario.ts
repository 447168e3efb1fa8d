import { interval, type Interval } from '../base/index.ts';
import type { ChoiceInput, ChoiceInputId, InputId, InputState, NumberInput, NumberInputId, Scenario, SetInput } from '../engine/index.ts';
import { isKnown, type Answer, type Answers } from './answers.ts';
import { implications, typicalValues } from './derivations.ts';
import { UNKNOWN, type AllOfQuestion, type NumberQuestion, type Question } from './question.ts';
import { questions } from './questions/index.ts';
import { effectiveAnswer } from './set-aside.ts';

/**
 * Answers as the core reads them. What is open keeps all its possible values. An implied value narrows an input that nobody answered;
 * its state stays `unanswered`, so that it is listed as an assumption.
 */
export function toScenario(answers: Answers): Scenario {
  const used = withoutSetAside(answers);
  const inputs: [InputId, NumberInput | ChoiceInput | SetInput][] = questions.map((question: Question) => {
    const answer = effectiveAnswer(question, answers);
    if (question.kind === 'number') return [question.input, numberInput(question, answer, used)];
    if (question.kind === 'multi' && question.meaning === 'all-of') return [question.input, setInput(question, answer)];
    return [question.input, choiceInput(question.input, question.options.map((option) => option.id), answer, used)];
  });
  // Complete by the test "every input of the scenario has exactly one question".
  return Object.fromEntries(inputs) as unknown as Scenario;
}

/** Implications and stand-ins read only answers that count. */
export function withoutSetAside(answers: Answers): Answers {
  return Object.fromEntries(questions.flatMap((question) => {
    const answer = effectiveAnswer(question, answers);
    return answer === undefined ? [] : [[question.id, answer]];
  }));
}

function stateOf(answer: Answer | undefined): InputState {
  if (answer === undefined) return 'unanswered';
  return answer === UNKNOWN ? 'unknown' : 'answered';
}

function numberInput(question: NumberQuestion, answer: Answer | undefined, answers: Answers): NumberInput {
  if (typeof answer === 'number') {
    const value = question.toInput(answer);
    return { kind: 'number', state: 'answered', range: interval(value), typical: value };
  }
  if (isKnown(answer)) {
    const [low, high] = answer as readonly [number, number];
    return { kind: 'number', state: 'answered', range: converted(question, low, high), typical: question.toInput(middle(low, high)) };
  }
  return {
    kind: 'number', state: stateOf(answer),
    range: converted(question, question.bounds.low, question.bounds.high),
    typical: standIn(question.input, answers) ?? question.toInput(question.typical.value),
  };
}

/** Ranges that people give span orders of magnitude, so their middle is the geometric one. */
function middle(low: number, high: number): number {
  const mean = low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
  // Rounding may carry the mean of two close ends past one of them.
  return Math.min(high, Math.max(low, mean));
}

function converted(question: NumberQuestion, low: number, high: number): Interval {
  const ends = [question.toInput(low), question.toInput(high)] as const;
  return interval(Math.min(...ends), Math.max(...ends));
}

function standIn(input: NumberInputId, answers: Answers): number | undefined {
  return typicalValues.find((rule) => rule.input === input && rule.holds(answers))?.typical;
}

function setInput(question: AllOfQuestion, answer: Answer | undefined): SetInput {
  return { kind: 'set', state: stateOf(answer), members: isKnown(answer) ? question.options.map((option) => option.id).filter((id) => (answer as readonly string[]).includes(id)) : [] };
}

function choiceInput(input: ChoiceInputId, all: readonly string[], answer: Answer | undefined, answers: Answers): ChoiceInput {
  if (isKnown(answer)) {
    const chosen = (Array.isArray(answer) ? answer : [answer]) as readonly unknown[];
    return { kind: 'choice', state: 'answered', possible: all.filter((id) => chosen.includes(id)) };
  }
  const implied = implications.find((rule) => rule.input === input && rule.holds(answers));
  return { kind: 'choice', state: stateOf(answer), possible: implied === undefined ? all : [implied.value] };
}
