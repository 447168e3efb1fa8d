import { partAtValue, SWEEPS, valueAtPart, type Sweep } from './number-sweeps.ts';
import type { FlipPoint } from './recommendation.ts';
import type { NumberInputId, Scenario } from './scenario.ts';

/** A value and where it lies on the span of its number, as a part from 0 to 1. */
export interface PlacedValue {
  readonly value: number;
  readonly part: number;
}

/** One number as a ruler: its span, the answer on it, and where first place changes along it. */
export interface FlipRuler {
  readonly input: NumberInputId;
  readonly scale: Sweep['scale'];
  /** Evenly spread over the span, ends included. */
  readonly ticks: readonly PlacedValue[];
  /** Both ends of what was answered, equal for one value; null while the number is open. */
  readonly now: { readonly low: PlacedValue; readonly high: PlacedValue } | null;
  /** Ascending. */
  readonly flips: readonly (PlacedValue & Pick<FlipPoint, 'from' | 'to'>)[];
}

const TICKS = 5;

/** A ruler for every number that is moved, in their fixed order, flips or none. */
export function flipRulers(scenario: Scenario, flipPoints: readonly FlipPoint[]): readonly FlipRuler[] {
  return SWEEPS.map((sweep) => {
    const { state, range } = scenario[sweep.input];
    const place = (value: number): PlacedValue => ({ value, part: partAtValue(sweep, value) });
    return {
      input: sweep.input,
      scale: sweep.scale,
      ticks: Array.from({ length: TICKS }, (_, at) => place(valueAtPart(sweep, at / (TICKS - 1)))),
      now: state === 'answered' ? { low: place(range.low), high: place(range.high) } : null,
      flips: flipPoints.filter(({ input }) => input === sweep.input).map(({ at, from, to }) => ({ ...place(at), from, to })).toSorted((a, b) => a.value - b.value),
    };
  });
}
