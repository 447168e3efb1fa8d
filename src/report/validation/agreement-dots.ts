import { decadeTicks, logAxis, position } from '../chart-models/axes.ts';
import type { Axis } from '../chart-models/index.ts';
import { formatBytes } from '../number-format.ts';
import type { SteadyComparison } from './captured-run.ts';
import type { ValidationFigures } from './validation-figures.ts';

/** Predicted against measured: runs of the same two figures share a dot, on the diagonal where both agree. */
export interface AgreementDots {
  readonly title: string;
  readonly measure: string;
  readonly howToRead: string;
  /** Both axes are the same. */
  readonly axis: Axis;
  readonly dots: readonly AgreementDot[];
}
export interface AgreementDot extends SteadyComparison {
  readonly runs: number;
  /** Places on the axis, 0 to 1. */
  readonly x: number;
  readonly y: number;
}

export function agreementDots({ families }: ValidationFigures): AgreementDots {
  const runs = families.flatMap(({ steadyRuns }) => steadyRuns).filter(({ predictedBytes }) => predictedBytes > 0);
  const sizes = runs.flatMap(({ measuredBytes, predictedBytes }) => [measuredBytes, predictedBytes]);
  const axis = logAxis('IP bytes of one message, both ways', decadeTicks(Math.min(...sizes, 100), Math.max(...sizes, 100), formatBytes));
  const apart = runs.filter(({ measuredBytes, predictedBytes }) => Math.abs(predictedBytes - measuredBytes) > measuredBytes / 100).length;
  return {
    title: apart === 0 ? 'No prediction is more than 1 % away from what was measured' : `${runs.length - apart} of ${runs.length} predictions lie within 1 % of what was measured`,
    measure: 'IP bytes of one message in the steady state, both directions together',
    howToRead: 'Across what was measured, upwards what the model predicts; on the diagonal both are the same. Log scale on both axes.',
    axis,
    dots: alikeTogether(runs).map((run) => ({ ...run, x: position(axis, run.measuredBytes), y: position(axis, run.predictedBytes) })),
  };
}

function alikeTogether(runs: readonly SteadyComparison[]): readonly (SteadyComparison & { readonly runs: number })[] {
  const counts = new Map<string, SteadyComparison & { readonly runs: number }>();
  for (const run of runs) {
    const key = `${run.measuredBytes} ${run.predictedBytes} ${run.verdict}`;
    counts.set(key, { ...run, runs: (counts.get(key)?.runs ?? 0) + 1 });
  }
  return [...counts.values()];
}
