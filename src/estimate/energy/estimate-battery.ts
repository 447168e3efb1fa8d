import { share, type Interval, type Share } from '../../base/index.ts';
import type { EnergyFacts, EnergyProfile, Figure } from '../../knowledge/index.ts';
import { rangeOf } from '../figure-range.ts';
import { exactly, ranged, scaledBy, spanOf, sumOf, type Ranged } from '../ranged.ts';
import type { Refused } from '../refusal.ts';
import { answerInput, figureInput, type TraceStep } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import type { BatteryInputs } from './battery-inputs.ts';
import { bleTerms } from './ble-energy.ts';
import { cellularTerms } from './cellular-energy.ts';
import { refusedBatteryInputs } from './check-battery-inputs.ts';
import type { DailyLoad } from './daily-load.ts';
import { chargeOfCapacity, milliampereHours, millicoulombs, type Millicoulombs } from './electric-units.ts';
import { energyTerm, type EnergyTerm, type EnergyTermId } from './energy-term.ts';
import { voltsOf } from './figure-quantities.ts';
import { lorawanTerms } from './lorawan-energy.ts';
import { threadTerms } from './thread-energy.ts';
import { wifiTerms } from './wifi-energy.ts';

export interface BatteryQuestion {
  readonly profile: EnergyProfile;
  readonly inputs: BatteryInputs;
  readonly load: DailyLoad;
  readonly facts: Pick<EnergyFacts, 'batteries' | 'timers'>;
}

export interface BatteryEstimate {
  readonly days: Interval;
  /** What radio and floor take in a day, self-discharge apart, at the voltage of the measurement. */
  readonly chargePerDay: Ranged<Millicoulombs>;
  /** Everything that empties the battery, self-discharge included; the terms add up. */
  readonly terms: readonly EnergyTerm[];
  /** The largest term and its share, by the middle of the ranges. */
  readonly dominates: { readonly code: EnergyTermId; readonly share: Share };
  readonly trace: readonly TraceStep[];
}

const DAYS_PER_YEAR = 365.25;

/**
 * Battery life of one stack on one measured board, days. Inputs that are open widen the result; what cannot be made says what is
 * missing; inputs out of their limits are refused with field, limit and reason. Never throws for inputs of its types.
 */
export function estimateBattery(question: BatteryQuestion): BatteryEstimate | Missing | Refused {
  const { profile, inputs, load, facts } = question;
  const refused = refusedBatteryInputs(profile, inputs, load, facts.batteries);
  if (refused.length > 0) return { refused };
  const terms = radioTerms(question);
  if ('unknown' in terms) return terms;
  const store = usableCharge(question);
  if ('unknown' in store) return store;
  const chargePerDay = sumOf(ranged(millicoulombs, exactly(0)), ...terms.map(({ perDay }) => perDay));
  const loss = selfDischarge(question, store.nominal);
  const drain = sumOf(chargePerDay, loss.perDay);
  // Each end on its own: the larger battery also loses more, and life still grows with it.
  const low = store.usable.low / (chargePerDay.high + loss.share.high * store.nominal.low / DAYS_PER_YEAR);
  const high = store.usable.high / (chargePerDay.low + loss.share.low * store.nominal.high / DAYS_PER_YEAR);
  const life = { low, high };
  const all = [...terms, loss];
  return {
    days: life,
    chargePerDay,
    terms: all,
    dominates: largest(all, drain),
    trace: [
      ...all.map(({ step }) => step), ...store.trace,
      { code: 'battery-life', formula: 'usable charge / (charge a day + self-discharge a day)', inputs: [], result: life, unit: 'days' },
    ],
  };
}

/** The span of several estimates: what is left where an input that decides the load is open. The first one that fails stands for all. */
export function spanOfBattery(estimates: readonly (BatteryEstimate | Missing | Refused)[]): Interval | Missing | Refused {
  let days: Interval | null = null;
  for (const estimate of estimates) {
    if (!('days' in estimate)) return estimate;
    days = days === null ? estimate.days : spanOf(days as Ranged<number>, estimate.days as Ranged<number>);
  }
  return days ?? missing('a load');
}

function radioTerms({ profile, inputs, load, facts }: BatteryQuestion): readonly EnergyTerm[] | Missing {
  const { radio } = inputs;
  if (profile.kind === 'cellular' && radio.kind === 'cellular') return cellularTerms(profile, radio, load, inputs, facts.timers);
  if (profile.kind === 'wifi' && radio.kind === 'wifi') return wifiTerms(profile, radio, load, inputs);
  if (profile.kind === 'sleepy-802.15.4' && radio.kind === 'sleepy-802.15.4') return threadTerms(profile, radio, load, inputs, facts.timers);
  if (profile.kind === 'ble' && radio.kind === 'ble') return bleTerms(profile, radio, load, inputs, facts.timers);
  if (profile.kind === 'lorawan' && radio.kind === 'lorawan') return lorawanTerms(profile, radio, load, inputs);
  return missing('settings of the radio that was measured');
}

interface Store {
  readonly nominal: Ranged<Millicoulombs>;
  readonly usable: Ranged<Millicoulombs>;
  readonly trace: readonly TraceStep[];
}

/** The charge of the battery as the radio's supply sees it. */
function usableCharge({ profile, inputs, facts }: BatteryQuestion): Store | Missing {
  const usableShare = shareOr(inputs.usableShare, facts.batteries.usable);
  if (usableShare === null) return missing('the usable share of the battery');
  const passed = voltageFactor(profile, inputs, facts.batteries.regulator);
  if ('unknown' in passed) return passed;
  const capacity = chargeOfCapacity(ranged(milliampereHours, inputs.capacityMilliampHours));
  const nominal = scaledBy(capacity, passed);
  const usable = scaledBy(nominal, usableShare);
  return {
    nominal, usable,
    trace: [{
      code: 'usable-charge', formula: 'capacity × 3,600 × usable share × voltage factor', result: usable, unit: 'mC',
      inputs: [
        answerInput('capacity', inputs.capacityMilliampHours, 'mAh'),
        inputs.usableShare === null ? figureInput('usable share', facts.batteries.usable, usableShare, 'share') : answerInput('usable share', usableShare, 'share'),
        ...(inputs.batteryVolts === null ? [] : [answerInput('battery voltage', inputs.batteryVolts, 'V'), figureInput('supply of the measurement', profile.supply, voltsOf(profile.supply) ?? exactly(0), 'V'), figureInput('regulator', facts.batteries.regulator, rangeOf(facts.batteries.regulator) ?? exactly(1), 'share')]),
      ],
    }],
  };
}

/**
 * Charge at the radio for each unit of charge at the battery. A switching regulator keeps the energy but for its loss; a linear one, where
 * the battery is at or above the supply, passes the charge as it is. Which one a device has is open, so both count.
 */
function voltageFactor(profile: EnergyProfile, inputs: BatteryInputs, regulator: Figure): Interval | Missing {
  if (inputs.batteryVolts === null) return exactly(1);
  const supply = voltsOf(profile.supply);
  const efficiency = rangeOf(regulator);
  if (supply === null || efficiency === null) return missing(`the voltage at which ${profile.name} was measured`);
  const { low, high } = inputs.batteryVolts;
  const linearLow = low >= supply.high ? 1 : Infinity;
  const linearHigh = high >= supply.low ? 1 : 0;
  return { low: Math.min(linearLow, efficiency.low * low / supply.high), high: Math.max(linearHigh, efficiency.high * high / supply.low) };
}

type SelfDischarge = EnergyTerm & { readonly share: Ranged<Share> };

function selfDischarge({ inputs, facts }: BatteryQuestion, nominal: Ranged<Millicoulombs>): SelfDischarge {
  const chemistries = Object.entries(facts.batteries.selfDischarge).filter(([id]) => inputs.chemistry === null || id === inputs.chemistry).map(([, figure]) => figure);
  const ranges = chemistries.flatMap((figure) => shareOr(null, figure) ?? []);
  const [first = ranged(share, { low: 0, high: 1 }), ...others] = ranges;
  const yearly = inputs.selfDischargeSharePerYear === null ? spanOf(first, ...others) : ranged(share, inputs.selfDischargeSharePerYear);
  const perDay = scaledBy(nominal, { low: yearly.low / DAYS_PER_YEAR, high: yearly.high / DAYS_PER_YEAR });
  const from = inputs.selfDischargeSharePerYear === null ? chemistries.map((figure) => figureInput('self-discharge', figure, yearly, 'share a year')) : [answerInput('self-discharge', yearly, 'share a year')];
  return { ...energyTerm('self-discharge', perDay, 'capacity × share a year / 365.25', from), share: yearly };
}

function shareOr(answered: Interval | null, figure: Figure): Ranged<Share> | null {
  const range = answered ?? rangeOf(figure);
  return range === null ? null : ranged(share, range);
}

function largest(terms: readonly EnergyTerm[], drain: Ranged<Millicoulombs>): BatteryEstimate['dominates'] {
  const middle = ({ low, high }: Interval): number => (low + high) / 2;
  const most = terms.reduce((best, next) => (middle(next.perDay) > middle(best.perDay) ? next : best));
  return { code: most.code, share: share(middle(drain) === 0 ? 0 : Math.min(1, middle(most.perDay) / middle(drain))) };
}
