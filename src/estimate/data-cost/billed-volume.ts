import { bytes, type Bytes, type Interval } from '../../base/index.ts';
import type { Figure, Tariff } from '../../knowledge/index.ts';
import { rangeOf } from '../figure-range.ts';
import { ranged, type Ranged } from '../ranged.ts';

/** A month of thirty days: what the sources count with. */
export const DAYS_PER_MONTH = 30;

/** Bytes and IP packets of one device in a day, by direction. */
export interface DayVolume {
  readonly bytesUp: Interval;
  readonly bytesDown: Interval;
  readonly packetsUp: Interval;
  readonly packetsDown: Interval;
}

/** A month under an operator's rule, in parts that add up at each end: IP packets, surcharge on packets, rounding and minimum. */
export interface BilledVolume {
  readonly ip: Ranged<Bytes>;
  readonly surcharge: Ranged<Bytes>;
  readonly rounding: Ranged<Bytes>;
  readonly billed: Ranged<Bytes>;
}

const KILOBYTES: Readonly<Record<Tariff['kilobyte'], number>> = { 1000: 1_000, 1024: 1_024 };

export function kilobyteOf(tariff: Tariff): number {
  return KILOBYTES[tariff.kilobyte];
}

/**
 * What is billed for a month. Data sessions (PDP contexts, not TLS sessions) are taken as equal in size. Where their number is a range, rounding up
 * is not monotonic in it, so the ends are bounds: at least the larger of all bytes and all minima, at most one unit more for each session.
 */
export function billedVolume(tariff: Tariff, day: DayVolume, sessionsPerDay: Interval): BilledVolume {
  const low = end(tariff, day, sessionsPerDay, 'low');
  const high = end(tariff, day, sessionsPerDay, 'high');
  const between = (part: (one: EndVolume) => number): Ranged<Bytes> => ranged(bytes, { low: part(low), high: part(high) });
  return {
    ip: between(({ ip }) => ip), surcharge: between(({ surcharge }) => surcharge), billed: between(({ billed }) => billed),
    // The rounding may shrink as the bytes grow, so its ends are put in order.
    rounding: ranged(bytes, order(low.billed - low.ip - low.surcharge, high.billed - high.ip - high.surcharge)),
  };
}

interface EndVolume {
  readonly ip: number;
  readonly surcharge: number;
  readonly billed: number;
}

function end(tariff: Tariff, day: DayVolume, sessionsPerDay: Interval, side: 'low' | 'high'): EndVolume {
  const ip = DAYS_PER_MONTH * (day.bytesUp[side] + day.bytesDown[side]);
  const surcharge = DAYS_PER_MONTH * (day.packetsUp[side] * of(tariff.surchargeUp, side) + day.packetsDown[side] * of(tariff.surchargeDown, side));
  const counted = ip + surcharge;
  const kilobyte = kilobyteOf(tariff);
  const minimum = tariff.sessionMinimum === null ? 0 : of(tariff.sessionMinimum, side) * kilobyte;
  const unit = tariff.rounding === null ? 0 : of(tariff.rounding.unit, side) * kilobyte;
  // Whoever sends anything in a month has opened a session in it.
  const sessions = Math.max(counted > 0 ? 1 : 0, DAYS_PER_MONTH * sessionsPerDay[side]);
  const exact = sessionsPerDay.low === sessionsPerDay.high;
  const bySession = tariff.rounding?.each === 'session' ? unit : 0;
  const afterSessions = sessions === 0 ? counted : exact ? sessions * Math.max(minimum, roundedUp(counted / sessions, bySession))
    : side === 'low' ? Math.max(counted, sessions * Math.max(minimum, counted > 0 ? bySession : 0))
      : Math.max(sessions * minimum, counted + sessions * bySession);
  return { ip, surcharge, billed: tariff.rounding?.each === 'month' ? roundedUp(afterSessions, unit) : afterSessions };
}

/** Floating-point parts that add up to a whole number but for the last digits are whole. */
export const WHOLE_WITHIN = 1 - 1e-12;

function roundedUp(value: number, unit: number): number {
  return unit === 0 ? value : Math.max(value, Math.ceil(value / unit * WHOLE_WITHIN) * unit);
}

function of(figure: Figure, side: 'low' | 'high'): number {
  return rangeOf(figure)?.[side] ?? 0;
}

function order(a: number, b: number): Interval {
  return { low: Math.max(0, Math.min(a, b)), high: Math.max(0, a, b) };
}
