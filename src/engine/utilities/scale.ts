import type { Interval } from '../../base/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';

/** The top step of an assessed scale; step / TOP_STEP is the utility. */
export const TOP_STEP = 4;

export function utilityOfStep(step: number): number {
  return Math.min(1, Math.max(0, step / TOP_STEP));
}

/**
 * Utility of a measured value on the criterion's fixed anchors: 0 at `worst`, 1 at `best`, linear in the value or in its
 * logarithm between, clipped beyond.
 */
export function utilityOfValue(value: number, scale: Pick<MeasuredCriterion, 'worst' | 'best' | 'shape'>): number {
  if (scale.shape === 'linear') return clip((value - scale.worst) / (scale.best - scale.worst));
  if (value <= 0) return scale.best < scale.worst ? 1 : 0;
  return clip(Math.log(value / scale.worst) / Math.log(scale.best / scale.worst));
}

/** The same for a range: scales are monotonic, so the ends are enough. */
export function utilityOfRange(range: Interval, scale: Pick<MeasuredCriterion, 'worst' | 'best' | 'shape'>): Interval {
  const a = utilityOfValue(range.low, scale);
  const b = utilityOfValue(range.high, scale);
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
