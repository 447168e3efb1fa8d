import type { CellularProfile } from '../../knowledge/index.ts';
import { ranged, type Ranged } from '../ranged.ts';
import { figureInput, modelInput, type TraceInput } from '../trace-step.ts';
import type { Exchange } from './daily-load.ts';
import { millicoulombs, type Millicoulombs } from './electric-units.ts';
import { chargeOf, chargePerByteOf } from './figure-quantities.ts';

type Measured = NonNullable<CellularProfile['message']>;

export function bytesOf(exchange: Exchange): number {
  return exchange.up.bytes + exchange.down.bytes;
}

/**
 * Charge of a wake-up that carries the given bytes, without waiting and tail. With a measured charge per byte: from the measured
 * message along that slope. Without: the charge is a fixed part and a part in proportion to the bytes, both unknown and neither negative, so
 * it lies between all fixed and all in proportion.
 */
export function wakeUpCharge(message: Measured, bytes: number, wakeUp: CellularProfile['wakeUp']): Ranged<Millicoulombs> | null {
  const measured = chargeOf(message.charge);
  if (measured === null) return null;
  const slope = chargePerByteOf(message.perByte);
  const more = bytes - message.ipBytes;
  const low = slope === null ? measured.low * Math.min(1, bytes / message.ipBytes) : measured.low + more * (more < 0 ? slope.high : slope.low);
  const high = slope === null ? measured.high * Math.max(1, bytes / message.ipBytes) : measured.high + more * (more < 0 ? slope.low : slope.high);
  // Nothing with data is cheaper than the same wake-up without.
  const least = chargeOf(wakeUp) ?? { low: 0, high: 0 };
  return ranged(millicoulombs, { low: Math.max(least.low, low), high: Math.max(least.high, low, high) });
}

/** Charge of bytes that travel in a wake-up that is counted already. */
export function addedCharge(message: Measured, bytes: number): Ranged<Millicoulombs> | null {
  const measured = chargeOf(message.charge);
  if (measured === null) return null;
  const slope = chargePerByteOf(message.perByte) ?? ranged(millicoulombs, { low: 0, high: measured.high / message.ipBytes });
  return ranged(millicoulombs, { low: slope.low * bytes, high: slope.high * bytes });
}

export function exchangeInputs(message: Measured, exchange: Exchange): readonly TraceInput[] {
  const measured = chargeOf(message.charge);
  const slope = chargePerByteOf(message.perByte);
  return [
    ...(measured === null ? [] : [figureInput('measured message', message.charge, measured, 'mC')]),
    modelInput('bytes of the measured message', message.ipBytes, 'B'),
    ...(slope === null || message.perByte === null ? [] : [figureInput('each further byte', message.perByte, slope, 'mC/B')]),
    modelInput('bytes', bytesOf(exchange), 'B'),
  ];
}
