import { once } from '../base/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import { assumptionsOf } from './assumptions.ts';
import { contributionsOf, framesOf, scoreRangeOf } from './contributions.ts';
import { estimatesFor } from './estimates.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { flipPoints } from './flip-points.ts';
import { questionValues } from './question-value.ts';
import { rankShares } from './rank-shares.ts';
import type { EliminatedFamily, EliminatedStack, InputProblem, RankedFamily, RankedStack, Recommendation } from './recommendation.ts';
import { firstHolds } from './robustness.ts';
import type { OpenInput, Scenario } from './scenario.ts';
import { smallestWeightChange } from './smallest-weight-change.ts';
import { anythingAnswered, TIE_BELOW, verdictOf } from './verdict.ts';
import type { HandWeights } from './weights.ts';

export interface RecommendOptions {
  /** Weights by hand, by criterion id. */
  readonly weights?: HandWeights;
  /** Sampled weightings for the rank shares; 0 leaves them out. */
  readonly samples?: number;
  readonly seed?: number;
  /** `ranking`: families, for an answer within milliseconds, each range being its point, no weight with the shares that it may take; `stacks`: with ranges and every single stack; `full`, the default: with flip points and question values. */
  readonly depth?: 'ranking' | 'stacks' | 'full';
}

export const DEFAULT_SAMPLES = 1_000;
export const DEFAULT_SEED = 1;

/**
 * The decision: which protocols fit, in which order, why, how sure, and what would change it.
 * Same input, same output, byte for byte; nothing throws for any scenario or weights.
 */
export function recommend(scenario: Scenario, catalogue: Catalogue, openInputs: readonly OpenInput[], options: RecommendOptions = {}): Recommendation {
  const { depth = 'full' } = options;
  const full = depth === 'full';
  const single = depth !== 'ranking';
  const runs = Math.max(0, Math.floor(options.samples ?? (full ? DEFAULT_SAMPLES : 0)));
  const seed = options.seed ?? DEFAULT_SEED;
  const byHand = options.weights ?? {};
  const result = evaluate(scenario, catalogue, byHand, !single && runs === 0);
  if (result.kind === 'refused') return refused(catalogue, runs, seed, result.problems);
  const { evaluation } = result;
  const { places, weighting } = evaluation;
  const shares = rankShares(evaluation, runs, seed);
  const stackOf = rankedStack(evaluation, single);
  const ranking = places.map((place, rank): RankedFamily => ({
    ...stackOf(place.candidate),
    rank: rank + 1,
    rankShares: runs > 0 ? Array.from(shares[place.family] ?? []) : [],
  }));
  const [first, second] = places;
  const margin = first !== undefined && second !== undefined ? first.score - second.score : null;
  const firstShare = runs > 0 && first !== undefined ? (shares[first.family]?.[0] ?? null) : null;
  const holds = single ? firstHolds(evaluation) : [];
  const values = full ? questionValues(evaluation, openInputs, byHand) : [];
  const eliminatedStacks = eliminatedOf(evaluation);
  const verdict = verdictOf(margin, places.length, anythingAnswered(scenario), firstShare);
  return {
    catalogueDate: catalogue.date,
    verdict,
    margin,
    ranking,
    tied: verdict === 'tie' ? ranking.filter((entry) => (ranking[0]?.score ?? 0) - entry.score < TIE_BELOW).map((entry) => entry.protocol) : [],
    stacks: single ? rankedStacks(evaluation, stackOf) : [],
    eliminated: nearestByFamily(eliminatedStacks, new Set(ranking.map((entry) => entry.protocol))),
    eliminatedStacks: single ? eliminatedStacks : [],
    weights: weighting.traces().map((trace, index) => ({ ...trace, firstHolds: holds[index] ?? [] })),
    sampling: { runs, seed },
    smallestWeightChange: full ? smallestWeightChange(evaluation) : null,
    flipPoints: full ? flipPoints(evaluation, byHand) : [],
    questionValues: values,
    settled: full && values.every((value) => !value.couldChangeFirst),
    assumptions: assumptionsOf(evaluation),
    legs: [],
    problems: [],
  };
}

/** Entries of surviving candidates by index; how a score came about is worked out when it is looked at. */
function rankedStack(evaluation: Evaluation, ranged: boolean): (index: number) => RankedStack {
  const { compiled, scores, scenario } = evaluation;
  const frames = framesOf(evaluation);
  return (index) => {
    const { family, stack } = compiled.candidates[index] ?? noCandidate(index);
    const contributions = once(() => contributionsOf(evaluation, frames, index, ranged));
    const estimates = once(() => estimatesFor(compiled, scenario, index));
    return {
      protocol: family.id,
      stack: stack.id,
      stackName: stack.name,
      score: scores[index] ?? 0,
      get scoreRange() { return scoreRangeOf(contributions()); },
      get contributions() { return contributions(); },
      get estimates() { return estimates(); },
    };
  };
}

function noCandidate(index: number): never {
  throw new Error(`No candidate ${index}`);
}

/** All surviving candidates in the order of scores; equal ones stand in order of id, as candidates do. */
function rankedStacks({ scores, survives }: Evaluation, stackOf: (index: number) => RankedStack): RankedStack[] {
  return [...survives.keys()]
    .filter((index) => survives[index] === 1)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .map(stackOf);
}

function eliminatedOf({ compiled, survives, reasonsOf }: Evaluation): EliminatedStack[] {
  return compiled.candidates.flatMap((candidate, index) =>
    survives[index] === 1 ? [] : [{ protocol: candidate.family.id, stack: candidate.stack.id, reasons: reasonsOf(index) }]);
}

/** For each family without a surviving stack, the one that failed for the fewest reasons; equal ones in order of id. */
function nearestByFamily(stacks: readonly EliminatedStack[], ranked: ReadonlySet<string>): EliminatedFamily[] {
  const nearest = new Map<string, EliminatedStack>();
  for (const entry of stacks) {
    if (ranked.has(entry.protocol)) continue;
    const known = nearest.get(entry.protocol);
    if (known === undefined || entry.reasons.length < known.reasons.length) nearest.set(entry.protocol, entry);
  }
  return [...nearest.values()];
}

/** A weighting that means nothing gives no ranking at all, and says why. */
function refused(catalogue: Catalogue, runs: number, seed: number, problems: readonly InputProblem[]): Recommendation {
  return {
    catalogueDate: catalogue.date, verdict: 'open', margin: null, ranking: [], tied: [], stacks: [], eliminated: [], eliminatedStacks: [], weights: [],
    sampling: { runs, seed }, smallestWeightChange: null, flipPoints: [], questionValues: [], settled: false, assumptions: [], legs: [], problems,
  };
}
