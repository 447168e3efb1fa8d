import type { Interval } from '../base/index.ts';
import type { Evaluation } from './evaluate.ts';
import type { Contribution } from './recommendation.ts';
import type { InputId } from './scenario.ts';

/** What the criteria that count have in common for all candidates. */
export interface ContributionFrame {
  readonly criterion: string;
  /** Index of the criterion in the catalogue. */
  readonly index: number;
  readonly weight: number;
  readonly causedBy: readonly InputId[];
}

export function framesOf({ weighting }: Evaluation): ContributionFrame[] {
  return weighting.traces().flatMap(({ criterion, weight, changes }, index) => (weight === 0 ? [] : [{ criterion, index, weight, causedBy: causesOf(changes) }]));
}

/**
 * Contributions of one candidate over the criteria that count, largest first, equal ones in the order of the catalogue. They add up to
 * its score. Ranges cost more sizes of sessions than points do: without `ranged` each range is its point.
 */
export function contributionsOf({ table }: Evaluation, frames: readonly ContributionFrame[], candidate: number, ranged: boolean): Contribution[] {
  const rows: Contribution[] = [];
  for (const { criterion, index, weight, causedBy } of frames) {
    const value = table[index]?.valueOf(candidate);
    if (value === undefined) continue;
    rows.push({
      criterion, weight, causedBy,
      utility: value.utility,
      utilityRange: ranged ? value.range() : { low: value.utility, high: value.utility },
      contribution: weight * value.utility,
      measured: value.measured,
      because: value.because,
      sources: value.sources,
    });
  }
  return rows.sort((a, b) => b.contribution - a.contribution);
}

/** What the score may be, the weights being what they are. */
export function scoreRangeOf(contributions: readonly Contribution[]): Interval {
  let low = 0;
  let high = 0;
  for (const { weight, utilityRange } of contributions) {
    low += weight * utilityRange.low;
    high += weight * utilityRange.high;
  }
  return { low, high };
}

function causesOf(changes: readonly { readonly inputs: readonly InputId[] }[]): InputId[] {
  return [...new Set(changes.flatMap((change) => change.inputs))].sort();
}
