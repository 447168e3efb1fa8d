import type { Catalogue } from '../knowledge/index.ts';
import { acceptabilities } from './acceptability.ts';
import { assemble, refused } from './assemble.ts';
import { evaluate } from './evaluate.ts';
import type { Recommendation } from './recommendation.ts';
import type { Scenario } from './scenario.ts';
import type { HandWeights } from './weights.ts';

export const DEFAULT_SAMPLES = 1_000;
export const DEFAULT_SEED = 1;

/** The order of the families and how sure it is: what `recommend` gives without single stacks and the searches for what would change it. */
export function rankSampled(scenario: Scenario, catalogue: Catalogue, byHand: HandWeights = {}, runs = DEFAULT_SAMPLES, seed = DEFAULT_SEED): Recommendation {
  const result = evaluate(scenario, catalogue, byHand);
  if (result.kind === 'refused') return refused(catalogue.date, { runs, seed }, result.problems);
  return assemble(result.evaluation, {
    sampled: acceptabilities(result.evaluation, runs, seed),
    sampling: { runs, seed },
    stacks: false, firstHolds: [], smallestWeightChange: null, flipPoints: [], questionValues: [], legs: [], settled: false,
  });
}
