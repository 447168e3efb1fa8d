import type { Seconds } from '../../base/index.ts';
import { ranged, type Ranged } from '../ranged.ts';

/** Electrical units that the compiler tells apart; each brand has a text of its own. 1 mA for 1 s is 1 mC; 1 mAh is 3,600 mC. */
declare const unit: unique symbol;
type Electrical<Unit extends string> = number & { readonly [unit]: Unit };

export type Milliamperes = Electrical<'milliampere'>;
export type Millicoulombs = Electrical<'millicoulomb'>;
export type MilliampereHours = Electrical<'milliampere-hour'>;
export type Volts = Electrical<'volt'>;

const MILLICOULOMBS_PER_MILLIAMPERE_HOUR = 3_600;

/** @throws RangeError unless a finite number of at least 0. */
export function milliamperes(value: number): Milliamperes {
  return atLeastZero(value, 'milliamperes') as Milliamperes;
}

/** @throws RangeError unless a finite number of at least 0. */
export function millicoulombs(value: number): Millicoulombs {
  return atLeastZero(value, 'millicoulombs') as Millicoulombs;
}

/** @throws RangeError unless a finite number of at least 0. */
export function milliampereHours(value: number): MilliampereHours {
  return atLeastZero(value, 'milliampere-hours') as MilliampereHours;
}

/** @throws RangeError unless a finite number of at least 0. */
export function volts(value: number): Volts {
  return atLeastZero(value, 'volts') as Volts;
}

/** The charge that a current moves in a time. */
export function chargeIn(current: Ranged<Milliamperes>, time: Ranged<Seconds>): Ranged<Millicoulombs> {
  return ranged(millicoulombs, { low: current.low * time.low, high: current.high * time.high });
}

/** The charge of a battery. */
export function chargeOfCapacity(capacity: Ranged<MilliampereHours>): Ranged<Millicoulombs> {
  return ranged(millicoulombs, { low: capacity.low * MILLICOULOMBS_PER_MILLIAMPERE_HOUR, high: capacity.high * MILLICOULOMBS_PER_MILLIAMPERE_HOUR });
}

function atLeastZero(value: number, what: string): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${what} must be a finite number of at least 0, got ${String(value)}`);
  return value;
}
