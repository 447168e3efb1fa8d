import { seconds, type Interval } from '../../base/index.ts';
import type { LorawanProfile } from '../../knowledge/index.ts';
import { EU868_LIMITS, timeOnAirMs, type LoraTransmission } from '../../wire/index.ts';
import { exactly, ranged, scaledBy, spanOf } from '../ranged.ts';
import { figureInput, modelInput } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import type { BatteryInputs, LorawanRadio } from './battery-inputs.ts';
import type { DailyLoad } from './daily-load.ts';
import { chargeIn } from './electric-units.ts';
import { energyTerm, sleepFloor, type EnergyTerm } from './energy-term.ts';
import { currentOf, secondsOf } from './figure-quantities.ts';
import { total } from './wifi-energy.ts';

/** MAC header and integrity code around the MACPayload (LoRaWAN L2 1.0.4 §4). */
const MAC_HEADER_AND_CODE_BYTES = 5;
type SpreadingFactor = LoraTransmission['spreadingFactor'];
const SPREADING_FACTORS: readonly SpreadingFactor[] = [7, 8, 9, 10, 11, 12];

/** Class A in Europe at 125 kHz: time on air at the possible data rates, the two receive windows of each uplink, and the floor. */
export function lorawanTerms(profile: LorawanProfile, radio: LorawanRadio, load: DailyLoad, inputs: BatteryInputs): readonly EnergyTerm[] | Missing {
  const floor = sleepFloor(inputs.sleepMicroamps, profile.sleep);
  const currents = profile.transmit.filter(({ dbm }) => radio.transmitDbm === null || dbm === radio.transmitDbm).flatMap(({ current }) => currentOf(current) ?? []);
  const [first, ...others] = currents;
  const [receive, windows] = [currentOf(profile.receive), secondsOf(profile.receiveWindows)];
  if (floor === null || first === undefined || receive === null || windows === null) return missing(`the currents of ${profile.name}`);
  const frames = total(load, ({ up }) => up.packets);
  const onAir = airTimeOfDay(load, radio.spreadingFactor ?? { low: 7, high: 12 });
  if ('unknown' in onAir) return onAir;
  const [current] = profile.transmit;
  return [
    floor,
    energyTerm('wake-up-and-transmission', chargeIn(spanOf(first, ...others), ranged(seconds, onAir)), 'time on air of the day × transmit current', [
      modelInput('uplink frames', frames, 'a day'), modelInput('bytes of a message frame', load.message.up.packets === 0 ? 0 : load.message.up.bytes / load.message.up.packets, 'B'),
      { name: 'time on air of the day', value: onAir, unit: 's', from: 'model', condition: 'slowest to fastest data rate that carries each frame', sources: [] },
      ...(current === undefined ? [] : [figureInput('transmit current', current.current, spanOf(first, ...others), 'mA')]),
    ]),
    energyTerm('receive-windows', scaledBy(chargeIn(receive, windows), exactly(frames)), 'uplink frames × windows × receive current', [
      modelInput('uplink frames', frames, 'a day'), figureInput('windows', profile.receiveWindows, windows, 's'), figureInput('receive current', profile.receive, receive, 'mA'),
    ]),
  ];
}

/** Seconds on air of all uplink frames of a day. Each kind of exchange has frames of its own size: the steps of the air time do not mix. */
function airTimeOfDay({ messagesPerDay, message, setUpsPerDay, setUp, keepAlivesPerDay, keepAlive, pollsPerDay, poll }: DailyLoad, spreadingFactor: Interval): Interval | Missing {
  let [low, high] = [0, 0];
  for (const [times, { up }] of [[messagesPerDay, message], [setUpsPerDay, setUp], [keepAlivesPerDay, keepAlive], [pollsPerDay, poll]] as const) {
    const frames = times * up.packets;
    if (frames <= 0) continue;
    const frameBytes = up.bytes / up.packets;
    const each = airTime(frameBytes, spreadingFactor);
    if (each === null) return missing(`a data rate in Europe that carries frames of ${String(Math.ceil(frameBytes))} bytes`);
    low += frames * each.low;
    high += frames * each.high;
  }
  return { low, high };
}

/** Seconds on air from the fastest to the slowest data rate that is possible and carries the frame; null where none does. */
function airTime(frameBytes: number, spreadingFactor: Interval): Interval | null {
  const phyPayloadBytes = Math.ceil(frameBytes);
  const possible = SPREADING_FACTORS.filter((factor) => factor >= spreadingFactor.low && factor <= spreadingFactor.high && phyPayloadBytes <= largestFrame(factor));
  const times = possible.map((factor) => timeOnAirMs({ phyPayloadBytes, spreadingFactor: factor }) / 1_000);
  return times.length === 0 ? null : { low: Math.min(...times), high: Math.max(...times) };
}

function largestFrame(factor: SpreadingFactor): number {
  const limit = EU868_LIMITS.find(({ spreadingFactor, bandwidthHz }) => spreadingFactor === factor && bandwidthHz === 125_000);
  return (limit?.macPayloadBytes ?? 0) + MAC_HEADER_AND_CODE_BYTES;
}
