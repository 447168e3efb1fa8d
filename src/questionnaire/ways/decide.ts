import { evaluate, type Evaluation, type Scenario } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { State } from '../state.ts';

/** The bare decision on a scenario, the weights by hand staying as they are; null where these mean nothing. */
export function decide(scenario: Scenario, weights: State['weights'], catalogue: Catalogue): Evaluation | null {
  const result = evaluate(scenario, catalogue, weights, true);
  return result.kind === 'refused' ? null : result.evaluation;
}
