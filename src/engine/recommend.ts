import type { Catalogue } from '../knowledge/index.ts';
import { assumptionsOf } from './assumptions.ts';
import { compareText } from './compiled.ts';
import { contributionsOf, framesOf, scoreRangeOf } from './contributions.ts';
import { estimatesFor } from './estimates.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { flipPoints } from './flip-points.ts';
import { questionValues } from './question-value.ts';
import { rankShares } from './rank-shares.ts';
import type { EliminatedFamily, EliminatedStack, InputProblem, RankedFamily, RankedStack, Recommendation } from './recommendation.ts';
import { firstHolds } from './robustness.ts';
import type { OpenInput, Scenario } from './scenario.ts';
import { anythingAnswered, TIE_BELOW, verdictOf } from './verdict.ts';
import type { HandWeights } from './weights.ts';

export interface RecommendOptions {
  /** Weights by hand, by criterion id. */
  readonly weights?: HandWeights;
  /** Sampled weightings for the rank shares; 0 leaves them out. */
  readonly samples?: number;
  readonly seed?: number;
  /** `ranking` leaves out flip points and question values, for an answer within milliseconds; `full` is the default. */
  readonly depth?: 'ranking' | 'full';
}

export const DEFAULT_SAMPLES = 1_000;
export const DEFAULT_SEED = 1;

/**
 * The decision: which protocols fit, in which order, why, how sure, and what would change it.
 * Same input, same output, byte for byte; nothing throws for any scenario or weights.
 */
export function recommend(scenario: Scenario, catalogue: Catalogue, openInputs: readonly OpenInput[], options: RecommendOptions = {}): Recommendation {
  const full = options.depth !== 'ranking';
  const runs = Math.max(0, Math.floor(options.samples ?? (full ? DEFAULT_SAMPLES : 0)));
  const seed = options.seed ?? DEFAULT_SEED;
  const byHand = options.weights ?? {};
  const result = evaluate(scenario, catalogue, byHand);
  if (result.kind === 'refused') return refused(catalogue, runs, seed, result.problems);
  const { evaluation } = result;
  const { compiled, places, weighting } = evaluation;
  const shares = rankShares(evaluation, runs, seed);
  const stacks = rankedStacks(evaluation);
  const ranking = places.map((place, rank): RankedFamily => ({
    ...stackAt(stacks, compiled.candidates[place.candidate]?.stack.id ?? ''),
    rank: rank + 1,
    rankShares: runs > 0 ? Array.from(shares[place.family] ?? []) : [],
  }));
  const [first, second] = places;
  const margin = first !== undefined && second !== undefined ? first.score - second.score : null;
  const firstShare = runs > 0 && first !== undefined ? (shares[first.family]?.[0] ?? null) : null;
  const holds = firstHolds(evaluation);
  const values = full ? questionValues(evaluation, openInputs, byHand) : [];
  const eliminatedStacks = eliminatedOf(evaluation);
  const verdict = verdictOf(margin, places.length, anythingAnswered(scenario), firstShare);
  return {
    catalogueDate: catalogue.date,
    verdict,
    margin,
    ranking,
    tied: verdict === 'tie' ? ranking.filter((entry) => (ranking[0]?.score ?? 0) - entry.score < TIE_BELOW).map((entry) => entry.protocol) : [],
    stacks,
    eliminated: nearestByFamily(eliminatedStacks, new Set(ranking.map((entry) => entry.protocol))),
    eliminatedStacks,
    weights: weighting.traces.map((trace, index) => ({ ...trace, firstHolds: holds[index] ?? [] })),
    sampling: { runs, seed },
    flipPoints: full ? flipPoints(evaluation, byHand) : [],
    questionValues: values,
    settled: full && values.every((value) => !value.couldChangeFirst),
    assumptions: assumptionsOf(evaluation),
    legs: [],
    problems: [],
  };
}

function rankedStacks(evaluation: Evaluation): RankedStack[] {
  const { compiled, scores, survives, scenario } = evaluation;
  const frames = framesOf(evaluation);
  return compiled.candidates
    .flatMap((candidate, index): RankedStack[] => {
      if (survives[index] !== 1) return [];
      const contributions = contributionsOf(evaluation, frames, index);
      return [{
        protocol: candidate.family.id,
        stack: candidate.stack.id,
        stackName: candidate.stack.name,
        score: scores[index] ?? 0,
        get scoreRange() {
          return scoreRangeOf(contributions);
        },
        contributions,
        estimates: estimatesFor(compiled, scenario, index),
      }];
    })
    .sort((a, b) => b.score - a.score || compareText(a.protocol, b.protocol) || compareText(a.stack, b.stack));
}

function stackAt(stacks: readonly RankedStack[], id: string): RankedStack {
  const found = stacks.find((entry) => entry.stack === id);
  if (found === undefined) throw new Error(`A ranked stack without an entry: ${id}`);
  return found;
}

function eliminatedOf({ compiled, reasons }: Evaluation): EliminatedStack[] {
  return compiled.candidates.flatMap((candidate, index) => {
    const list = reasons[index] ?? [];
    return list.length === 0 ? [] : [{ protocol: candidate.family.id, stack: candidate.stack.id, reasons: list }];
  });
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
    sampling: { runs, seed }, flipPoints: [], questionValues: [], settled: false, assumptions: [], legs: [], problems,
  };
}
