import { seconds, SECONDS_PER_DAY } from '../../base/index.ts';
import type { WifiProfile } from '../../knowledge/index.ts';
import { exactly, ranged, scaledBy, spanOf } from '../ranged.ts';
import { answerInput, figureInput, modelInput } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import type { BatteryInputs, WifiRadio } from './battery-inputs.ts';
import type { DailyLoad, Exchange } from './daily-load.ts';
import { chargeIn, millicoulombs, type Milliamperes } from './electric-units.ts';
import { energyTerm, sleepFloor, WHOLE_DAY, type EnergyTerm } from './energy-term.ts';
import { chargeOf, currentOf } from './figure-quantities.ts';
import type { Ranged } from '../ranged.ts';

/** Associated all day, or asleep without the network and associated anew for each exchange. */
export function wifiTerms(profile: WifiProfile, radio: WifiRadio, load: DailyLoad, inputs: BatteryInputs): readonly EnergyTerm[] | Missing {
  const sent = transmission(profile, load);
  if (sent === null) return missing(`the transmit current of ${profile.name}`);
  if (radio.between === 'associated') {
    const current = associatedCurrent(profile, radio.dtim);
    if (current === null) return missing(`the current of ${profile.name} associated at a DTIM of ${String(radio.dtim)}`);
    const [figure] = profile.associated;
    return [
      energyTerm('association', chargeIn(current, WHOLE_DAY), 'average current while associated × 86,400 s', figure === undefined ? [] : [figureInput('average current', figure.current, current, 'mA')]),
      sent,
    ];
  }
  const floor = sleepFloor(inputs.sleepMicroamps, profile.deepSleep);
  const start = radio.coldStartMillicoulombs === null ? chargeOf(profile.coldStart) : ranged(millicoulombs, radio.coldStartMillicoulombs);
  if (floor === null) return missing(`the deep-sleep current of ${profile.name}`);
  if (start === null) return missing('the charge of one start from deep sleep: association, address and session, measured on the device');
  const starts = Math.min(SECONDS_PER_DAY, load.messagesPerDay + load.pollsPerDay + load.keepAlivesPerDay);
  return [
    floor,
    energyTerm('association', scaledBy(start, exactly(starts)), 'starts × charge of a start from deep sleep', [modelInput('starts', starts, 'a day'), answerInput('a start', start, 'mC')]),
    sent,
  ];
}

function associatedCurrent(profile: WifiProfile, dtim: number | null): Ranged<Milliamperes> | null {
  const [first, ...others] = profile.associated.filter((entry) => dtim === null || entry.dtim === dtim).flatMap(({ current }) => currentOf(current) ?? []);
  return first === undefined ? null : spanOf(first, ...others);
}

/** Uplink bytes at the link's rate and full transmit current; receiving is part of being associated. */
function transmission(profile: WifiProfile, load: DailyLoad): EnergyTerm | null {
  const current = currentOf(profile.transmit);
  if (current === null) return null;
  const bytes = total(load, ({ up }) => up.bytes);
  const bits = bytes * 8;
  const onAir = ranged(seconds, { low: bits / (load.upKbitPerSecond.high * 1_000), high: bits / (load.upKbitPerSecond.low * 1_000) });
  return energyTerm('wake-up-and-transmission', chargeIn(current, onAir), 'uplink bytes × 8 / rate × transmit current', [
    modelInput('uplink bytes', bytes, 'a day'), answerInput('rate', load.upKbitPerSecond, 'kbit/s'), figureInput('transmit current', profile.transmit, current, 'mA'),
  ]);
}

/** A sum over all exchanges of a day. */
export function total(load: DailyLoad, count: (exchange: Exchange) => number): number {
  return load.messagesPerDay * count(load.message) + load.setUpsPerDay * count(load.setUp) + load.keepAlivesPerDay * count(load.keepAlive) + load.pollsPerDay * count(load.poll);
}
