import type { Evaluation } from './evaluate.ts';
import { firstPlace } from './first-place.ts';
import { SWEEPS, valueAtPart, type Sweep } from './number-sweeps.ts';
import type { FlipPoint } from './recommendation.ts';
import type { HandWeights } from './weights.ts';
import { withAnswer } from './with-answer.ts';

/** Points of the first pass over a span. A flip there and back between two of them is not seen; docs/method.md says so. */
const SWEEP_POINTS = 13;
/** A flip is located to this share of its value. */
const PRECISION = 0.005;

/** Values of single numbers at which first place changes, the rest as answered: swept, then located by bisection. */
export function flipPoints(evaluation: Evaluation, byHand: HandWeights): FlipPoint[] {
  if (evaluation.places.length === 0) return [];
  const { compiled, scenario } = evaluation;
  return SWEEPS.flatMap((sweep) => flipsAlong(sweep, (value) => {
    const first = firstPlace(withAnswer(scenario, sweep.input, value), compiled.catalogue, byHand, -1);
    return first === null ? null : (compiled.families[first.family] ?? null);
  }));
}

/** @param firstAt the family that is first at a value, null where none is */
export function flipsAlong(sweep: Sweep, firstAt: (value: number) => string | null): FlipPoint[] {
  const flips: FlipPoint[] = [];
  let value = sweep.from;
  let first = firstAt(value);
  for (let step = 1; step < SWEEP_POINTS; step += 1) {
    const next = valueAtPart(sweep, step / (SWEEP_POINTS - 1));
    const firstNext = firstAt(next);
    if (firstNext !== first && first !== null && firstNext !== null) {
      flips.push({ input: sweep.input, at: locate(sweep, firstAt, value, next, first), unit: sweep.unit, from: first, to: firstNext });
    }
    value = next;
    first = firstNext;
  }
  return flips;
}

/** The first value, to the precision above, at which `first` is not first any more. */
function locate(sweep: Sweep, firstAt: (value: number) => string | null, from: number, to: number, first: string): number {
  let low = from;
  let high = to;
  // A linear span may begin at 0, of which no share is left: there a thousandth of the span counts as the value.
  const least = sweep.scale === 'linear' ? sweep.to / 1_000 : 0;
  while (high - low > (sweep.whole ? Math.max(1, PRECISION * low) : PRECISION * Math.max(high, least))) {
    const middle = sweep.scale === 'logarithmic' ? Math.sqrt(low * high) : (low + high) / 2;
    // Whole ends that are more than 1 apart: either middle rounds to a number strictly between them.
    const at = sweep.whole ? Math.round(middle) : middle;
    if (firstAt(at) === first) low = at;
    else high = at;
  }
  return high;
}
