import { BESIDE_THE_RANKING, type InputId, type OpenInput } from '../engine/index.ts';
import { isKnown, type Answers } from './answers.ts';
import { implications } from './derivations.ts';
import type { Question } from './question.ts';
import { questions, type QuestionId } from './questions/index.ts';
import { effectiveAnswer, isSetAside } from './set-aside.ts';
import { toScenario, withoutSetAside } from './to-scenario.ts';

/**
 * Inputs whose value somebody could still find out, "I don't know" included, with the values that the questionnaire offers.
 * Left out: questions set aside, inputs beside the ranking, and inputs that other answers already imply.
 */
export function openInputs(answers: Answers): readonly OpenInput[] {
  const scenario = toScenario(answers);
  return questions.flatMap((question: Question): OpenInput[] => {
    if (BESIDE_THE_RANKING.has(question.input) || isSetAside(question, answers) || isKnown(effectiveAnswer(question, answers))) return [];
    if (question.kind === 'number') return [{ input: question.input, options: question.points.map(question.toInput) }];
    const state = scenario[question.input];
    if (state.kind === 'choice' && state.possible.length === 1 && !isOnlyUsual(question.input, answers)) return [];
    return [{ input: question.input, options: question.options.map((option) => option.id) }];
  });
}

function isOnlyUsual(input: InputId, answers: Answers): boolean {
  const rule = implications.find((candidate) => candidate.input === input && candidate.holds(withoutSetAside(answers)));
  return rule?.usually === true;
}

const questionByInput: ReadonlyMap<string, QuestionId> = new Map(questions.map((question) => [question.input, question.id]));

/** The question that answers an input of the scenario. */
export function questionOfInput(input: InputId): QuestionId {
  const id = questionByInput.get(input);
  if (id === undefined) throw new RangeError(`No question answers the input ${input}`);
  return id;
}
