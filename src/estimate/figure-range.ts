import type { Interval } from '../base/index.ts';
import type { Figure } from '../knowledge/index.ts';

/** A catalogue figure as an interval; null where it is unknown. */
export function rangeOf(figure: Figure): Interval | null {
  if (figure.value === 'unknown') return null;
  if (typeof figure.value === 'number') return { low: figure.value, high: figure.value };
  return { low: figure.value.low, high: figure.value.high };
}

/** The middle of a figure on a logarithmic scale: rates, times and sizes spread over orders of magnitude. */
export function typicalOf(figure: Figure, otherwise: number): number {
  const range = rangeOf(figure);
  if (range === null) return otherwise;
  if (range.low <= 0) return (range.low + range.high) / 2;
  return Math.sqrt(range.low * range.high);
}
