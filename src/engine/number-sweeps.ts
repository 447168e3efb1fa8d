import type { NumberInputId } from './scenario.ts';

/** The span over which a number is moved, and how. */
export interface Sweep {
  readonly input: NumberInputId;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'logarithmic';
  /** Whole numbers only: bytes, devices. */
  readonly whole: boolean;
}

/** Every number of a scenario, over a span wide enough for any device that the catalogue speaks of. */
export const SWEEPS: readonly Sweep[] = [
  { input: 'payloadBytes', unit: 'B', from: 1, to: 1_048_576, scale: 'logarithmic', whole: true },
  { input: 'messagesPerDay', unit: 'messages/day', from: 1, to: 864_000, scale: 'logarithmic', whole: false },
  { input: 'lossShare', unit: 'share', from: 0, to: 0.3, scale: 'linear', whole: false },
  { input: 'roundTripMs', unit: 'ms', from: 1, to: 10_000, scale: 'logarithmic', whole: false },
  { input: 'deviceRamKiB', unit: 'KiB', from: 1, to: 1_048_576, scale: 'logarithmic', whole: false },
  { input: 'deviceFlashKiB', unit: 'KiB', from: 1, to: 1_048_576, scale: 'logarithmic', whole: false },
  { input: 'fleetSize', unit: 'devices', from: 1, to: 10_000_000, scale: 'logarithmic', whole: true },
];

/** The value at a part of the span, 0 to 1, even on the scale of the number. */
export function valueAtPart(sweep: Sweep, part: number): number {
  const value = sweep.scale === 'linear' ? sweep.from + part * (sweep.to - sweep.from) : sweep.from * (sweep.to / sweep.from) ** part;
  return sweep.whole ? Math.round(value) : value;
}

/** Where a value lies on the span: 0 to 1, cut at its ends. */
export function partAtValue({ from, to, scale }: Sweep, value: number): number {
  const part = scale === 'linear' ? (value - from) / (to - from) : Math.log(Math.max(value, from) / from) / Math.log(to / from);
  return Math.min(1, Math.max(0, part));
}
