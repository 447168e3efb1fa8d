import { interval, type Interval } from '../base/index.ts';

/** A quantity known up to its two ends, both in one unit. A point has equal ends. */
export interface Ranged<Unit extends number> extends Interval {
  readonly low: Unit;
  readonly high: Unit;
}

/** Gives an interval its unit. @throws RangeError where the unit's constructor refuses an end, or the ends are in the wrong order. */
export function ranged<Unit extends number>(unit: (value: number) => Unit, range: Interval): Ranged<Unit> {
  interval(range.low, range.high);
  return { low: unit(range.low), high: unit(range.high) };
}

export function sumOf<Unit extends number>(first: Ranged<Unit>, ...others: readonly Ranged<Unit>[]): Ranged<Unit> {
  return others.reduce((sum, part) => ({ low: (sum.low + part.low) as Unit, high: (sum.high + part.high) as Unit }), first);
}

/** Times a number without unit; neither may be negative, so the ends stay in order. */
export function scaledBy<Unit extends number>(range: Ranged<Unit>, times: Interval): Ranged<Unit> {
  return { low: (range.low * times.low) as Unit, high: (range.high * times.high) as Unit };
}

/** The smallest range that holds all of the given ones. */
export function spanOf<Unit extends number>(first: Ranged<Unit>, ...others: readonly Ranged<Unit>[]): Ranged<Unit> {
  return others.reduce((span, part) => ({ low: part.low < span.low ? part.low : span.low, high: part.high > span.high ? part.high : span.high }), first);
}

/** Several times one number. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}
