import type { Interval } from '../base/index.ts';
import type { Evaluation } from './evaluate.ts';
import type { Contribution } from './recommendation.ts';
import type { InputId } from './scenario.ts';

/** Contributions of one candidate over the criteria that count, largest first, equal ones in the order of the catalogue. They add up to its score. */
export function contributionsOf(evaluation: Evaluation, candidate: number): Contribution[] {
  const { table, weighting } = evaluation;
  return weighting.traces.flatMap((trace, index): Contribution[] => {
    const value = table[index]?.values[candidate];
    if (value === undefined || trace.weight === 0) return [];
    return [{
      criterion: trace.criterion,
      weight: trace.weight,
      utility: value.utility,
      utilityRange: value.range(),
      contribution: trace.weight * value.utility,
      measured: value.measured,
      because: value.because,
      causedBy: causesOf(trace.changes),
      sources: value.sources,
    }];
  }).sort((a, b) => b.contribution - a.contribution);
}

/** What the score may be, the weights being what they are. */
export function scoreRangeOf(contributions: readonly Contribution[]): Interval {
  return {
    low: contributions.reduce((sum, entry) => sum + entry.weight * entry.utilityRange.low, 0),
    high: contributions.reduce((sum, entry) => sum + entry.weight * entry.utilityRange.high, 0),
  };
}

function causesOf(changes: readonly { readonly inputs: readonly InputId[] }[]): InputId[] {
  return [...new Set(changes.flatMap((change) => change.inputs))].sort();
}
