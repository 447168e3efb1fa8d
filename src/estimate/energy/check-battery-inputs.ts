import type { BatteryFacts, EnergyProfile } from '../../knowledge/index.ts';
import { refusals, type Limit, type RefusedInput } from '../refusal.ts';
import type { BatteryInputs, RadioInputs } from './battery-inputs.ts';
import type { DailyLoad, Exchange } from './daily-load.ts';

const limit = (low: number, high: number, unit: string, reason: string): Limit => ({ low, high, unit, reason });

const CAPACITY = limit(1, 10_000_000, 'mAh', 'from a coin cell to a battery room');
const VOLTS = limit(0.5, 60, 'V', 'one cell to a low-voltage pack');
const USABLE = limit(0.01, 1, 'share', 'a device gets out between a hundredth and all of the nominal capacity');
const SELF_DISCHARGE = limit(0, 1, 'share a year', 'no cell loses more than it holds');
const SLEEP = limit(0, 1_000_000, 'µA', 'a device that draws more than 1 A does not sleep');
const COUNT = limit(0, 8_640_000, 'a day', 'no more than 100 a second');
const BYTES = limit(0, 1_000_000_000, 'B', 'no single exchange is larger than 1 GB');
const TRIPS = limit(0, 1_000, 'round trips', 'no exchange takes more');
const SECONDS = limit(0, 600, 's', 'an answer that takes longer than ten minutes is not waited for');
const RATE = limit(0.01, 10_000_000, 'kbit/s', 'from the slowest radio to 10 Gbit/s');
const INACTIVITY = limit(0, 3_600, 's', 'networks release an idle connection within the hour');
const ACTIVE = limit(0, 11_160, 's', 'the active time can code at most 186 minutes (3GPP TS 24.008)');
const AREA_UPDATE = limit(1, 35_712_000, 's', 'the update timer can code at most 9,920 hours (3GPP TS 24.008)');
const EDRX = limit(5.12, 10_485.76, 's', 'extended DRX cycles go from 5.12 s to 2.9 hours (3GPP TS 36.304)');
const DTIM = limit(1, 10, 'beacons', 'measured from 1 to 10');
const COLD_START = limit(0, 1_000_000, 'mC', 'more than a coin cell holds is no start');
const THREAD_POLL = limit(0.01, 86_400, 's', 'a parent forgets a child that is silent for longer');
const BLE_INTERVAL = limit(0.0075, 4, 's', 'connection intervals go from 7.5 ms to 4 s (Bluetooth Core)');
const SPREADING = limit(7, 12, '', 'LoRaWAN in Europe uses spreading factors 7 to 12');

/** Everything about the question that cannot be used, each with its field, limit and reason. Empty when the estimate may be made. */
export function refusedBatteryInputs(profile: EnergyProfile, inputs: BatteryInputs, load: DailyLoad, facts: BatteryFacts): readonly RefusedInput[] {
  return [
    ...refusals('capacityMilliampHours', inputs.capacityMilliampHours, CAPACITY),
    ...refusals('batteryVolts', inputs.batteryVolts, VOLTS),
    ...refusals('usableShare', inputs.usableShare, USABLE),
    ...refusals('selfDischargeSharePerYear', inputs.selfDischargeSharePerYear, SELF_DISCHARGE),
    ...refusals('sleepMicroamps', inputs.sleepMicroamps, SLEEP),
    ...refusedChemistry(inputs, facts),
    ...refusedLoad(load),
    ...(inputs.radio.kind === profile.kind ? refusedRadio(inputs.radio, profile) : [{ field: 'radio.kind', limit: profile.kind, found: inputs.radio.kind, reason: `the figures are those of ${profile.name}` }]),
  ];
}

function refusedChemistry({ chemistry }: BatteryInputs, facts: BatteryFacts): readonly RefusedInput[] {
  const known = Object.keys(facts.selfDischarge);
  return chemistry === null || known.includes(chemistry) ? [] : [{ field: 'chemistry', limit: known.join(', '), found: chemistry, reason: 'its self-discharge is not known; leave it open or state the self-discharge' }];
}

function refusedLoad(load: DailyLoad): readonly RefusedInput[] {
  const exchange = (name: string, { up, down, roundTrips }: Exchange): readonly RefusedInput[] => [
    ...refusals(`${name}.up.bytes`, up.bytes, BYTES), ...refusals(`${name}.up.packets`, up.packets, BYTES),
    ...refusals(`${name}.down.bytes`, down.bytes, BYTES), ...refusals(`${name}.down.packets`, down.packets, BYTES),
    ...refusals(`${name}.roundTrips`, roundTrips, TRIPS),
  ];
  return [
    ...refusals('messagesPerDay', load.messagesPerDay, COUNT), ...refusals('setUpsPerDay', load.setUpsPerDay, COUNT),
    ...refusals('keepAlivesPerDay', load.keepAlivesPerDay, COUNT), ...refusals('pollsPerDay', load.pollsPerDay, COUNT),
    ...exchange('message', load.message), ...exchange('setUp', load.setUp), ...exchange('keepAlive', load.keepAlive), ...exchange('poll', load.poll),
    ...refusals('roundTripSeconds', load.roundTripSeconds, SECONDS), ...refusals('upKbitPerSecond', load.upKbitPerSecond, RATE),
  ];
}

function refusedRadio(radio: RadioInputs, profile: EnergyProfile): readonly RefusedInput[] {
  switch (radio.kind) {
    case 'cellular': return [
      ...refusals('radio.inactivitySeconds', radio.inactivitySeconds, INACTIVITY), ...refusals('radio.activeSeconds', radio.activeSeconds, ACTIVE),
      ...refusals('radio.trackingAreaUpdateSeconds', radio.trackingAreaUpdateSeconds, AREA_UPDATE), ...refusals('radio.edrxCycleSeconds', radio.edrxCycleSeconds, EDRX),
    ];
    case 'wifi': return [...refusals('radio.dtim', radio.dtim, DTIM), ...refusals('radio.coldStartMillicoulombs', radio.coldStartMillicoulombs, COLD_START)];
    case 'sleepy-802.15.4': return refusals('radio.pollSeconds', radio.pollSeconds, THREAD_POLL);
    case 'ble': return refusals('radio.connectionIntervalSeconds', radio.connectionIntervalSeconds, BLE_INTERVAL);
    case 'lorawan': return [...refusals('radio.spreadingFactor', radio.spreadingFactor, SPREADING), ...refusedPower(radio.transmitDbm, profile)];
  }
}

function refusedPower(transmitDbm: number | null, profile: EnergyProfile): readonly RefusedInput[] {
  if (transmitDbm === null || profile.kind !== 'lorawan' || profile.transmit.some(({ dbm }) => dbm === transmitDbm)) return [];
  return [{ field: 'radio.transmitDbm', limit: profile.transmit.map(({ dbm }) => String(dbm)).join(', '), found: String(transmitDbm), reason: 'the current was measured at these output powers alone' }];
}
