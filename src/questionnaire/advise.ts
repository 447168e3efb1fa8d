import { rankSampled, recommend, type Assumption, type HandWeights, type LegInput, type OpenInput, type Recommendation, type RecommendOptions, type Scenario } from '../engine/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import type { Answers } from './answers.ts';
import { implications } from './derivations.ts';
import { legInputs } from './legs/leg-inputs.ts';
import { openInputs } from './open-inputs.ts';
import type { State } from './state.ts';
import { toScenario, withoutSetAside } from './to-scenario.ts';

/** A state as the engine reads it. Plain data: it may travel to a worker that knows no questions. */
export interface EngineInput {
  readonly scenario: Scenario;
  readonly openInputs: readonly OpenInput[];
  readonly legs: readonly LegInput[];
  readonly weights?: HandWeights;
}

/** The answers of a state as a scenario, its weights by hand, and what is still open. */
export function engineInput(state: Pick<State, 'answers' | 'weights'>): EngineInput {
  const byHand = Object.keys(state.weights).length > 0 ? { weights: state.weights } : {};
  return { scenario: toScenario(state.answers), openInputs: openInputs(state.answers), legs: legInputs(state.answers), ...byHand };
}

/** The recommendation for a state. */
export function advise(state: Pick<State, 'answers' | 'weights'>, catalogue: Catalogue, options: Omit<RecommendOptions, 'weights'> = {}): Recommendation {
  const { scenario, openInputs: open, ...rest } = engineInput(state);
  return withImplied(recommend(scenario, catalogue, open, { ...options, ...rest }), state.answers);
}

/** The order of the families and how sure it is, without what would change it: for outlets that have no time or room for the rest. */
export function adviseOrder(state: Pick<State, 'answers' | 'weights'>, catalogue: Catalogue): Recommendation {
  return withImplied(rankSampled(toScenario(state.answers), catalogue, state.weights), state.answers);
}

/** Adds to what the engine assumes what follows from other answers. */
export function withImplied(result: Recommendation, answers: Answers): Recommendation {
  return { ...result, assumptions: [...result.assumptions, ...impliedValues(answers)] };
}

/** Values that nobody answered but that follow from other answers, or usually do; shown beside what the engine assumes. */
function impliedValues(answers: Answers): readonly Assumption[] {
  const scenario = toScenario(answers);
  const used = withoutSetAside(answers);
  return implications
    .filter((rule) => rule.holds(used) && scenario[rule.input].state !== 'answered')
    .map((rule) => ({ input: rule.input, code: rule.usually === true ? 'usual' : 'implied', value: rule.value }));
}
