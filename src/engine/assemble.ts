import { once } from '../base/index.ts';
import { assumptionsOf } from './assumptions.ts';
import type { Acceptability } from './acceptability.ts';
import { contributionsOf, framesOf, scoreRangeOf } from './contributions.ts';
import { estimatesFor } from './estimates.ts';
import type { Evaluation } from './evaluate.ts';
import type { EliminatedFamily, EliminatedStack, InputProblem, RankedFamily, RankedStack, Recommendation } from './recommendation.ts';
import { anythingAnswered, TIE_BELOW, verdictOf } from './verdict.ts';

/** What goes past the order of the families; each part takes work of its own. */
export interface Deeper extends Pick<Recommendation, 'legs' | 'smallestWeightChange' | 'flipPoints' | 'questionValues'> {
  /** By family of `compiled.families`; null where nothing was sampled. */
  readonly sampled: readonly Acceptability[] | null;
  readonly sampling: Recommendation['sampling'];
  /** With ranges, every single stack and every reason. */
  readonly stacks: boolean;
  /** By criterion: the shares within which first place holds. */
  readonly firstHolds: readonly Recommendation['weights'][number]['firstHolds'][];
  /** No open answer can change first place. */
  readonly settled: boolean;
}

/** A recommendation out of an evaluation; how a score came about is worked out when it is looked at. */
export function assemble(evaluation: Evaluation, deeper: Deeper): Recommendation {
  const { compiled: { catalogue }, places, scenario, weighting } = evaluation;
  const { sampled, stacks } = deeper;
  const stackOf = rankedStack(evaluation, stacks);
  const ranking = places.map((place, rank): RankedFamily => ({ ...stackOf(place.candidate), rank: rank + 1, ...samplesOf(evaluation, sampled?.[place.family]) }));
  const [first, second] = places;
  const margin = first !== undefined && second !== undefined ? first.score - second.score : null;
  const firstShare = first === undefined ? null : (sampled?.[first.family]?.rankShares[0] ?? null);
  const verdict = verdictOf(margin, places.length, anythingAnswered(scenario), firstShare);
  const eliminatedStacks = eliminatedOf(evaluation);
  return {
    catalogueDate: catalogue.date,
    verdict,
    margin,
    ranking,
    tied: verdict === 'tie' ? ranking.filter((entry) => (ranking[0]?.score ?? 0) - entry.score < TIE_BELOW).map((entry) => entry.protocol) : [],
    stacks: stacks ? rankedStacks(evaluation, stackOf) : [],
    eliminated: nearestByFamily(eliminatedStacks, new Set(ranking.map((entry) => entry.protocol))),
    eliminatedStacks: stacks ? eliminatedStacks : [],
    weights: weighting.traces().map((trace, index) => ({ ...trace, firstHolds: deeper.firstHolds[index] ?? [] })),
    sampling: deeper.sampling,
    smallestWeightChange: deeper.smallestWeightChange,
    flipPoints: deeper.flipPoints,
    questionValues: deeper.questionValues,
    settled: deeper.settled,
    assumptions: assumptionsOf(evaluation),
    legs: deeper.legs,
    today: null,
    problems: [],
  };
}

/** A weighting that means nothing gives no ranking at all, and says why. */
export function refused(catalogueDate: string, sampling: Recommendation['sampling'], problems: readonly InputProblem[]): Recommendation {
  return {
    catalogueDate, verdict: 'open', margin: null, ranking: [], tied: [], stacks: [], eliminated: [], eliminatedStacks: [], weights: [],
    sampling, smallestWeightChange: null, flipPoints: [], questionValues: [], settled: false, assumptions: [], legs: [], today: null, problems,
  };
}

function samplesOf({ compiled, places }: Evaluation, own: Acceptability | undefined): Pick<RankedFamily, 'rankShares' | 'beats' | 'centralWeights' | 'confidence'> {
  if (own === undefined) return { rankShares: [], beats: {}, centralWeights: null, confidence: null };
  const { catalogue: { criteria }, families } = compiled;
  const rivals = places.flatMap(({ family }) => (families[family] === undefined ? [] : [[families[family], own.beats[family] ?? 0] as const]));
  return {
    rankShares: Array.from(own.rankShares),
    beats: Object.fromEntries(rivals),
    centralWeights: own.centralWeights === null ? null : Object.fromEntries(criteria.flatMap(({ id }, index) => ((own.centralWeights?.[index] ?? 0) > 0 ? [[id, own.centralWeights?.[index] ?? 0]] : []))),
    confidence: own.confidence,
  };
}

/** Entries of surviving candidates by index. */
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
