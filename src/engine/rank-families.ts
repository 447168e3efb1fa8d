import type { Catalogue } from '../knowledge/index.ts';
import { assemble, refused } from './assemble.ts';
import { evaluate } from './evaluate.ts';
import type { Recommendation } from './recommendation.ts';
import type { Scenario } from './scenario.ts';
import type { HandWeights } from './weights.ts';

const NOTHING_DEEPER = {
  sampled: null, sampling: { runs: 0, seed: 0 }, stacks: false, firstHolds: [], smallestWeightChange: null, flipPoints: [], questionValues: [], legs: [], settled: false,
} as const;

/**
 * The order of the families within milliseconds: what `recommend` gives, each range being its point, without what asks for more work
 * (how sure, single stacks, what would change it).
 */
export function rankFamilies(scenario: Scenario, catalogue: Catalogue, byHand: HandWeights = {}): Recommendation {
  const result = evaluate(scenario, catalogue, byHand, true);
  return result.kind === 'refused' ? refused(catalogue.date, NOTHING_DEEPER.sampling, result.problems) : assemble(result.evaluation, NOTHING_DEEPER);
}
