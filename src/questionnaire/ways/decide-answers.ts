import { evaluate, type Evaluation } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { Answers } from '../answers.ts';
import type { State } from '../state.ts';
import { toScenario } from '../to-scenario.ts';

/** The bare decision on other answers, the weights by hand staying as they are; null where these mean nothing. */
export function decideAnswers(answers: Answers, weights: State['weights'], catalogue: Catalogue): Evaluation | null {
  const result = evaluate(toScenario(answers), catalogue, weights, true);
  return result.kind === 'refused' ? null : result.evaluation;
}
