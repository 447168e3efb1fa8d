import { decadeTicks, logAxis, position } from '../chart-models/axes.ts';
import type { Axis } from '../chart-models/index.ts';
import { formatBytes } from '../number-format.ts';
import type { SteadyComparison } from './captured-run.ts';
import type { ValidationFigures } from './validation-figures.ts';

/** Predicted against measured: one dot a run, on the diagonal where both agree. */
export interface AgreementDots {
  readonly title: string;
  readonly measure: string;
  readonly howToRead: string;
  /** Both axes are the same. */
  readonly axis: Axis;
  readonly dots: readonly AgreementDot[];
}
export interface AgreementDot extends SteadyComparison {
  readonly family: string;
  /** Places on the axis, 0 to 1. */
  readonly x: number;
  readonly y: number;
}

export function agreementDots({ families }: ValidationFigures): AgreementDots {
  const runs = families.flatMap(({ name, steadyRuns }) => steadyRuns.map((run) => ({ ...run, family: name }))).filter(({ predictedBytes }) => predictedBytes > 0);
  const sizes = runs.flatMap(({ measuredBytes, predictedBytes }) => [measuredBytes, predictedBytes]);
  const axis = logAxis('IP bytes of one message, both ways', decadeTicks(Math.min(...sizes, 100), Math.max(...sizes, 100), formatBytes));
  const apart = runs.filter(({ measuredBytes, predictedBytes }) => Math.abs(predictedBytes - measuredBytes) > measuredBytes / 100).length;
  return {
    title: apart === 0 ? 'No prediction is more than 1 % away from what was measured' : `${runs.length - apart} of ${runs.length} predictions lie within 1 % of what was measured`,
    measure: 'IP bytes of one message in the steady state, both directions together',
    howToRead: 'Across what was measured, upwards what the model predicts; on the diagonal both are the same. Log scale on both axes.',
    axis,
    dots: runs.map((run) => ({ ...run, x: position(axis, run.measuredBytes), y: position(axis, run.predictedBytes) })),
  };
}
