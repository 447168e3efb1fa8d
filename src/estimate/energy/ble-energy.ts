import { seconds, SECONDS_PER_DAY } from '../../base/index.ts';
import type { BleProfile, NetworkTimers } from '../../knowledge/index.ts';
import { ranged, scaledBy, spanOf } from '../ranged.ts';
import { answerInput, figureInput, modelInput } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import type { BatteryInputs, BleRadio } from './battery-inputs.ts';
import type { DailyLoad } from './daily-load.ts';
import { chargeIn } from './electric-units.ts';
import { energyTerm, sleepFloor, type EnergyTerm } from './energy-term.ts';
import { currentOf, secondsOf } from './figure-quantities.ts';
import { total } from './wifi-energy.ts';

/** At 1 Mbit/s a byte takes 8 µs (Bluetooth Core, volume 6, part B §2.1). */
const SECONDS_PER_BYTE = 0.000_008;
/** Preamble 1, access address 4, header 2, integrity code 4, CRC 3. */
const PACKET_OVERHEAD_BYTES = 14;
/** Two gaps of 150 µs and the other side's empty packet of 80 µs. */
const ANSWER_SECONDS = 0.000_380;
/** Data in one packet: 27 bytes at first, 251 with the data length extension. */
const LEAST_DATA_BYTES = 27;
const MOST_DATA_BYTES = 251;

/** A peripheral that answers every connection event; skipping events (peripheral latency) would lower it. */
export function bleTerms(profile: BleProfile, radio: BleRadio, load: DailyLoad, inputs: BatteryInputs, timers: NetworkTimers): readonly EnergyTerm[] | Missing {
  const floor = sleepFloor(inputs.sleepMicroamps, profile.sleep);
  const [transmit, receive, event] = [currentOf(profile.transmit), currentOf(profile.receive), secondsOf(profile.emptyEvent)];
  const period = radio.connectionIntervalSeconds === null ? secondsOf(timers.bleConnectionInterval) : ranged(seconds, radio.connectionIntervalSeconds);
  if (floor === null || transmit === null || receive === null || event === null || period === null) return missing(`the currents of ${profile.name}`);
  const onAir = spanOf(transmit, receive);
  const bytes = total(load, ({ up, down }) => up.bytes + down.bytes);
  const packets = total(load, ({ up, down }) => up.packets + down.packets);
  const pieces = { low: bytes / MOST_DATA_BYTES, high: packets + bytes / LEAST_DATA_BYTES };
  const time = ranged(seconds, {
    low: bytes * SECONDS_PER_BYTE + pieces.low * (PACKET_OVERHEAD_BYTES * SECONDS_PER_BYTE + ANSWER_SECONDS),
    high: bytes * SECONDS_PER_BYTE + pieces.high * (PACKET_OVERHEAD_BYTES * SECONDS_PER_BYTE + ANSWER_SECONDS),
  });
  return [
    floor,
    energyTerm('connection-events', scaledBy(chargeIn(onAir, event), { low: SECONDS_PER_DAY / period.high, high: SECONDS_PER_DAY / period.low }), '86,400 s / connection interval × active time × current', [
      radio.connectionIntervalSeconds === null ? figureInput('connection interval', timers.bleConnectionInterval, period, 's') : answerInput('connection interval', period, 's'),
      figureInput('active time', profile.emptyEvent, event, 's'), figureInput('transmit current', profile.transmit, transmit, 'mA'), figureInput('receive current', profile.receive, receive, 'mA'),
    ]),
    energyTerm('wake-up-and-transmission', chargeIn(onAir, time), '(bytes × 8 µs + packets × (overhead + answer)) × current', [modelInput('bytes', bytes, 'a day'), figureInput('transmit current', profile.transmit, transmit, 'mA')]),
  ];
}
