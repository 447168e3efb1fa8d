import type { Criterion } from '../knowledge/index.ts';
import type { InputProblem, WeightTrace } from './recommendation.ts';
import { weightRules } from './rules/index.ts';
import { holds, inputsOf } from './rules/weight-rule.ts';
import type { Scenario } from './scenario.ts';

/** Weights by hand, by criterion id; each replaces what answers gave. */
export type HandWeights = Readonly<Record<string, number>>;

/** A weighting that means nothing is refused rather than turned into a plausible number. */
export type Weighting =
  | { readonly kind: 'weights'; readonly traces: readonly Omit<WeightTrace, 'firstHolds'>[]; readonly shares: Float64Array }
  | { readonly kind: 'refused'; readonly problems: readonly InputProblem[] };

/** Weights from base, rules and hand, as shares that add up to 1, in the order of `criteria`. */
export function weigh(criteria: readonly Criterion[], scenario: Scenario, byHand: HandWeights = {}): Weighting {
  const problems = problemsIn(criteria, byHand);
  if (problems.length > 0) return { kind: 'refused', problems };
  const fired = weightRules.filter((rule) => rule.when.every((condition) => holds(condition, scenario)));
  const raw = criteria.map((criterion) => {
    const hand = byHand[criterion.id];
    const changes = fired
      .filter((rule) => rule.criterion === criterion.id)
      .map((rule) => ({ rule: rule.id, by: rule.by, reason: rule.reason, inputs: inputsOf(rule) }));
    const fromAnswers = Math.max(0, changes.reduce((sum, change) => sum + change.by, criterion.baseWeight));
    return { criterion: criterion.id, base: criterion.baseWeight, changes, byHand: hand !== undefined, amount: hand ?? fromAnswers };
  });
  const total = raw.reduce((sum, entry) => sum + entry.amount, 0);
  if (total <= 0) {
    return { kind: 'refused', problems: [{ field: 'weights', expected: 'at least one weight above 0', found: 'all weights are 0' }] };
  }
  const shares = Float64Array.from(raw, (entry) => entry.amount / total);
  const traces = raw.map(({ amount: _, ...entry }, index) => ({ ...entry, weight: shares[index] ?? 0 }));
  return { kind: 'weights', traces, shares };
}

function problemsIn(criteria: readonly Criterion[], byHand: HandWeights): InputProblem[] {
  const known = new Set(criteria.map((criterion) => criterion.id));
  return Object.keys(byHand).sort().flatMap((id): InputProblem[] => {
    const value = byHand[id];
    if (!known.has(id)) return [{ field: `weights.${id}`, expected: 'the id of a criterion', found: id }];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      return [{ field: `weights.${id}`, expected: 'a number of at least 0', found: String(value) }];
    }
    return [];
  });
}
