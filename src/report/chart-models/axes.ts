import type { Axis, Tick } from './chart-model.ts';

const NICE_STEPS = [1, 2, 2.5, 5, 10] as const;

/** A linear axis from zero to a round number at or above the largest value, with four to six round ticks. */
export function linearAxis(label: string, largest: number, format: (value: number) => string): Axis {
  const top = largest > 0 ? largest : 1;
  const step = niceStep(top / 5);
  const count = Math.ceil(top / step - 1e-9);
  // Multiplied, not added up, so that ticks carry no drift.
  const ticks = Array.from({ length: count + 1 }, (_, index) => tick(index * step, format));
  return { label, scale: 'linear', min: 0, max: count * step, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Number(rough.toExponential().split('e')[1]);
  const factor = NICE_STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** A log axis over the given ticks; the label says that it is one. */
export function logAxis(label: string, ticks: readonly Tick[]): Axis {
  const values = ticks.map((entry) => entry.value);
  return { label: `${label} (log scale)`, scale: 'log', min: Math.min(...values), max: Math.max(...values), ticks };
}

/** Powers of ten that enclose both values. */
export function decadeTicks(smallest: number, largest: number, format: (value: number) => string): Tick[] {
  const from = Number(smallest.toExponential().split('e')[1]);
  let to = Number(largest.toExponential().split('e')[1]);
  if (10 ** to < largest) to += 1;
  if (to === from) to += 1;
  return Array.from({ length: to - from + 1 }, (_, index) => tick(Number(`1e${from + index}`), format));
}

export function tick(value: number, format: (value: number) => string): Tick {
  return { value, text: format(value) };
}

/** Where a value lies on an axis, 0 to 1. Values outside lie outside. */
export function position(axis: Pick<Axis, 'scale' | 'min' | 'max'>, value: number): number {
  if (axis.scale === 'linear') return (value - axis.min) / (axis.max - axis.min);
  return (Math.log(value) - Math.log(axis.min)) / (Math.log(axis.max) - Math.log(axis.min));
}
