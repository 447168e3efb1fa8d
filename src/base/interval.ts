/** A closed interval. A point is an interval whose ends are equal. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** @throws RangeError when an end is not a number or the ends are in the wrong order. */
export function interval(low: number, high: number = low): Interval {
  if (Number.isNaN(low) || Number.isNaN(high) || low > high) {
    throw new RangeError(`Not an interval: low ${low}, high ${high}`);
  }
  return { low, high };
}

export function isPoint(range: Interval): boolean {
  return range.low === range.high;
}

export function contains(range: Interval, value: number): boolean {
  return range.low <= value && value <= range.high;
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** Scales by a factor of either sign. */
export function scaleInterval(range: Interval, factor: number): Interval {
  const ends = [range.low * factor, range.high * factor] as const;
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The smallest interval that contains every given value. @throws RangeError for an empty list. */
export function hull(values: readonly number[]): Interval {
  if (values.length === 0) throw new RangeError('The hull of no values does not exist');
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return interval(low, high);
}
