import type { Catalogue } from '../knowledge/index.ts';
import { compile } from './compiled.ts';
import { firstPlace } from './first-place.ts';
import { partAtValue, SWEEPS, valueAtPart, type Sweep } from './number-sweeps.ts';
import type { NumberInputId, Scenario } from './scenario.ts';
import type { HandWeights } from './weights.ts';
import { withAnswer } from './with-answer.ts';

/** The numbers that an axis may stand for. */
export const MAP_INPUTS: readonly NumberInputId[] = SWEEPS.map(({ input }) => input);

const COLUMNS = 33;
const ROWS = 17;

export interface MapAxis {
  readonly input: NumberInputId;
  readonly unit: string;
  readonly scale: Sweep['scale'];
  /** Ascending; each stands in the middle of its cells. */
  readonly values: readonly number[];
  /** Where the present value lies, as a part of the axis from 0 to 1; null while the number is open. */
  readonly now: number | null;
}

/** First place over two numbers, everything else as it is. */
export interface FirstPlaceMap {
  readonly x: MapAxis;
  readonly y: MapAxis;
  /** A row for each value of `y`, in it a family for each value of `x`; null where nothing fits. */
  readonly cells: readonly (readonly (string | null)[])[];
}

/** Decided anew for each cell, so equal to a recommendation with both numbers answered (tests/unit/engine/first-place-map). @throws RangeError for one number on both axes */
export function firstPlaceMap(scenario: Scenario, catalogue: Catalogue, byHand: HandWeights, xInput: NumberInputId, yInput: NumberInputId): FirstPlaceMap {
  if (xInput === yInput) throw new RangeError(`y: expected another number than that of x, found ${yInput}`);
  const { families } = compile(catalogue);
  const x = axis(scenario, xInput, COLUMNS);
  const y = axis(scenario, yInput, ROWS);
  const cells = y.values.map((yValue) => {
    const row = withAnswer(scenario, yInput, yValue);
    return x.values.map((xValue) => {
      const first = firstPlace(withAnswer(row, xInput, xValue), catalogue, byHand, -1);
      return first === null ? null : (families[first.family] ?? null);
    });
  });
  return { x, y, cells };
}

function axis(scenario: Scenario, input: NumberInputId, points: number): MapAxis {
  const sweep = SWEEPS.find((one) => one.input === input);
  if (sweep === undefined) throw new RangeError(`axis: expected one of ${MAP_INPUTS.join(', ')}, found ${input}`);
  const { state, typical } = scenario[input];
  return {
    input, unit: sweep.unit, scale: sweep.scale,
    values: Array.from({ length: points }, (_, step) => valueAtPart(sweep, step / (points - 1))),
    now: state === 'answered' ? partAtValue(sweep, typical) : null,
  };
}
