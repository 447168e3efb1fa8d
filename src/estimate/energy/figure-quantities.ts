import { seconds, type Seconds } from '../../base/index.ts';
import type { Figure } from '../../knowledge/index.ts';
import { rangeOf } from '../figure-range.ts';
import { ranged, type Ranged } from '../ranged.ts';
import { milliamperes, millicoulombs, volts, type Milliamperes, type Millicoulombs, type Volts } from './electric-units.ts';

/** Reads a published figure as a quantity; null where the figure is missing or unknown. @throws RangeError for a unit of another kind. */
type Reader<Unit extends number> = (figure: Figure | null) => Ranged<Unit> | null;

export const currentOf: Reader<Milliamperes> = reader(milliamperes, { mA: 1, 'µA': 0.001 });
export const chargeOf: Reader<Millicoulombs> = reader(millicoulombs, { mC: 1, 'µC': 0.001 });
/** Charge of each further byte. */
export const chargePerByteOf: Reader<Millicoulombs> = reader(millicoulombs, { 'mC/B': 1 });
export const secondsOf: Reader<Seconds> = reader(seconds, { s: 1, ms: 0.001 });
export const voltsOf: Reader<Volts> = reader(volts, { V: 1 });

function reader<Unit extends number>(unit: (value: number) => Unit, factors: Readonly<Record<string, number>>): Reader<Unit> {
  return (figure) => {
    const range = figure === null ? null : rangeOf(figure);
    if (figure === null || range === null) return null;
    const factor = factors[figure.unit];
    if (factor === undefined) throw new RangeError(`Expected a figure in ${Object.keys(factors).join(' or ')}, got one in ${figure.unit}`);
    return ranged(unit, { low: range.low * factor, high: range.high * factor });
  };
}
