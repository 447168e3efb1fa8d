import { seconds, SECONDS_PER_DAY, type Interval, type Seconds } from '../../base/index.ts';
import type { Figure } from '../../knowledge/index.ts';
import { exactly, ranged, type Ranged } from '../ranged.ts';
import { answerInput, figureInput, type TraceInput, type TraceStep } from '../trace-step.ts';
import { chargeIn, milliamperes, type Milliamperes, type Millicoulombs } from './electric-units.ts';
import { currentOf } from './figure-quantities.ts';

/** What a day's charge goes to. */
export const ENERGY_TERMS = [
  'sleep-floor', 'paging', 'tracking-area-update', 'active-time', 'wake-up-and-transmission', 'waiting', 'radio-tail', 'session-set-up',
  'keep-alive', 'polling', 'association', 'connection-events', 'receive-windows', 'self-discharge',
] as const;
export type EnergyTermId = (typeof ENERGY_TERMS)[number];

export interface EnergyTerm {
  readonly code: EnergyTermId;
  readonly perDay: Ranged<Millicoulombs>;
  readonly step: TraceStep;
}

export function energyTerm(code: EnergyTermId, perDay: Ranged<Millicoulombs>, formula: string, inputs: readonly TraceInput[]): EnergyTerm {
  return { code, perDay, step: { code, formula, inputs, result: perDay, unit: 'mC a day' } };
}

export const WHOLE_DAY: Ranged<Seconds> = ranged(seconds, exactly(SECONDS_PER_DAY));

/** The floor counts all day, also while the radio is awake: published worked examples do the same, and the part awake is small. */
export function sleepFloor(answered: Interval | null, figure: Figure | null): EnergyTerm | null {
  const current = answered === null ? currentOf(figure) : ranged<Milliamperes>(milliamperes, { low: answered.low / 1_000, high: answered.high / 1_000 });
  if (current === null) return null;
  const input = answered === null && figure !== null ? figureInput('sleep current', figure, current, 'mA') : answerInput('sleep current', current, 'mA');
  return energyTerm('sleep-floor', chargeIn(current, WHOLE_DAY), 'sleep current × 86,400 s', [input]);
}
