import { recommend, type Assumption, type Recommendation, type RecommendOptions } from '../engine/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import type { Answers } from './answers.ts';
import { implications } from './derivations.ts';
import { openInputs } from './open-inputs.ts';
import type { State } from './state.ts';
import { toScenario, withoutSetAside } from './to-scenario.ts';

/** The recommendation for a state: its answers as a scenario, its weights by hand, and what is still open. */
export function advise(state: Pick<State, 'answers' | 'weights'>, catalogue: Catalogue, options: Omit<RecommendOptions, 'weights'> = {}): Recommendation {
  const scenario = toScenario(state.answers);
  const byHand = Object.keys(state.weights).length > 0 ? { weights: state.weights } : {};
  const result = recommend(scenario, catalogue, openInputs(state.answers), { ...options, ...byHand });
  return { ...result, assumptions: [...result.assumptions, ...impliedValues(state.answers)] };
}

/** Values that nobody answered but that follow from other answers, or usually do; shown beside what the engine assumes. */
function impliedValues(answers: Answers): readonly Assumption[] {
  const scenario = toScenario(answers);
  const used = withoutSetAside(answers);
  return implications
    .filter((rule) => rule.holds(used) && scenario[rule.input].state !== 'answered')
    .map((rule) => ({ input: rule.input, code: rule.usually === true ? 'usual' : 'implied', value: rule.value }));
}
