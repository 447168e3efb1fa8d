import type { Catalogue } from '../knowledge/index.ts';
import { acceptabilities } from './acceptability.ts';
import { assemble, refused } from './assemble.ts';
import { evaluate } from './evaluate.ts';
import { flipPoints } from './flip-points.ts';
import { questionValues } from './question-value.ts';
import { keepOrSwitch } from './keep-or-switch/keep-or-switch.ts';
import { decideLegs, type LegInput } from './legs.ts';
import { rankFamilies } from './rank-families.ts';
import { DEFAULT_SAMPLES, DEFAULT_SEED, rankSampled } from './rank-sampled.ts';
import type { Recommendation } from './recommendation.ts';
import { firstHolds } from './robustness.ts';
import type { OpenInput, Scenario } from './scenario.ts';
import { smallestWeightChange } from './smallest-weight-change.ts';
import type { HandWeights } from './weights.ts';

export interface RecommendOptions {
  /** Legs of the way with needs of their own, the one of the scenario first; decided with depth `full`. */
  readonly legs?: readonly LegInput[];
  /** Weights by hand, by criterion id. */
  readonly weights?: HandWeights;
  /** Sampled weights, grades and figures for the rank shares; 0 leaves them out. */
  readonly samples?: number;
  readonly seed?: number;
  /** `ranking`: families, each range being its point, no weight with the shares that it may take; `stacks`: with ranges and every single stack; `full`, the default: with flip points and question values. */
  readonly depth?: 'ranking' | 'stacks' | 'full';
}

/**
 * The decision: which protocols fit, in which order, why, how sure, and what would change it.
 * Same input, same output, byte for byte; nothing throws for any scenario or weights.
 */
export function recommend(scenario: Scenario, catalogue: Catalogue, openInputs: readonly OpenInput[], options: RecommendOptions = {}): Recommendation {
  const { depth = 'full', weights: byHand = {}, seed = DEFAULT_SEED } = options;
  const full = depth === 'full';
  const runs = Math.max(0, Math.floor(options.samples ?? (full ? DEFAULT_SAMPLES : 0)));
  if (depth === 'ranking') return runs === 0 ? rankFamilies(scenario, catalogue, byHand) : rankSampled(scenario, catalogue, byHand, runs, seed);
  const result = evaluate(scenario, catalogue, byHand);
  if (result.kind === 'refused') return refused(catalogue.date, { runs, seed }, result.problems);
  const { evaluation } = result;
  const flips = full ? flipPoints(evaluation, byHand) : [];
  const values = full ? questionValues(evaluation, openInputs, byHand, flips) : [];
  const decided = assemble(evaluation, {
    sampled: runs > 0 ? acceptabilities(evaluation, runs, seed) : null,
    sampling: { runs, seed },
    stacks: true,
    firstHolds: firstHolds(evaluation),
    smallestWeightChange: full ? smallestWeightChange(evaluation) : null,
    flipPoints: flips,
    questionValues: values,
    legs: full ? decideLegs(options.legs ?? [], catalogue, byHand) : [],
    settled: full && values.every((value) => !value.couldChangeFirst),
  });
  return full ? { ...decided, today: keepOrSwitch(scenario, catalogue, decided) } : decided;
}
