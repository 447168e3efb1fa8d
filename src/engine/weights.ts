import { once } from '../base/index.ts';
import type { Criterion } from '../knowledge/index.ts';
import type { InputProblem, WeightTrace } from './recommendation.ts';
import { weightRules } from './rules/index.ts';
import { holds, inputsOf } from './rules/weight-rule.ts';
import type { Scenario } from './scenario.ts';

/** Weights by hand, by criterion id; each replaces what answers gave. */
export type HandWeights = Readonly<Record<string, number>>;

/** A weighting that means nothing is refused rather than turned into a plausible number. */
export type Weighting =
  | { readonly kind: 'weights'; readonly shares: Float64Array; readonly traces: () => readonly Omit<WeightTrace, 'firstHolds'>[] }
  | { readonly kind: 'refused'; readonly problems: readonly InputProblem[] };

/** Weights from base, rules and hand, as shares that add up to 1, in the order of `criteria`. */
export function weigh(criteria: readonly Criterion[], scenario: Scenario, byHand: HandWeights = {}): Weighting {
  const problems = problemsIn(criteria, byHand);
  if (problems.length > 0) return { kind: 'refused', problems };
  const changed = new Map<string, number>();
  for (const rule of weightRules) {
    if (rule.when.every((condition) => holds(condition, scenario))) changed.set(rule.criterion, (changed.get(rule.criterion) ?? 0) + rule.by);
  }
  const amounts = Float64Array.from(criteria, ({ id, baseWeight }) => byHand[id] ?? Math.max(0, baseWeight + (changed.get(id) ?? 0)));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) {
    return { kind: 'refused', problems: [{ field: 'weights', expected: 'at least one weight above 0', found: 'all weights are 0' }] };
  }
  const shares = amounts.map((amount) => amount / total);
  return { kind: 'weights', shares, traces: once(() => tracesOf(criteria, scenario, byHand, shares)) };
}

/** How each weight came about; asked for by explanations alone. */
function tracesOf(criteria: readonly Criterion[], scenario: Scenario, byHand: HandWeights, shares: Float64Array): Omit<WeightTrace, 'firstHolds'>[] {
  return criteria.map(({ id, baseWeight }, index) => ({
    criterion: id,
    weight: shares[index] ?? 0,
    base: baseWeight,
    changes: weightRules
      .filter((rule) => rule.criterion === id && rule.when.every((condition) => holds(condition, scenario)))
      .map((rule) => ({ rule: rule.id, by: rule.by, reason: rule.reason, inputs: inputsOf(rule) })),
    byHand: byHand[id] !== undefined,
  }));
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
