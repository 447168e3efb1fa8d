import type { Interval } from '../base/index.ts';

/** An input that cannot be used: which field, what it may be, what was found, and why the limit is there. */
export interface RefusedInput {
  readonly field: string;
  readonly limit: string;
  readonly found: string;
  readonly reason: string;
}

export interface Refused {
  readonly refused: readonly RefusedInput[];
}

/** What a number of an estimate may be. Limits are inclusive. */
export interface Limit {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly reason: string;
}

/** Problems of one number or range: not a number, ends in the wrong order, outside its limit. `null` is an open input and never refused. */
export function refusals(field: string, value: number | Interval | null, limit: Limit): readonly RefusedInput[] {
  if (value === null) return [];
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  const found = low === high || Number.isNaN(low) ? String(low) : `${String(low)} to ${String(high)}`;
  const refused = (reason: string): readonly RefusedInput[] => [{ field, limit: `${String(limit.low)} to ${String(limit.high)} ${limit.unit}`.trim(), found, reason }];
  if (typeof low !== 'number' || typeof high !== 'number' || Number.isNaN(low) || Number.isNaN(high)) return refused('not a number');
  if (low > high) return refused('the low end is above the high end');
  return low < limit.low || high > limit.high ? refused(limit.reason) : [];
}
