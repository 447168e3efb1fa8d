import { NO_EXCHANGE, openRadio, type BatteryInputs, type BatteryQuestion, type CellularRadio, type DailyLoad, type RadioInputs } from '../../src/estimate/index.ts';
import { loadEnergyFacts, type EnergyProfile } from '../../src/knowledge/index.ts';

export const energyFacts = await loadEnergyFacts();

export const point = (value: number) => ({ low: value, high: value });

export function profileNamed(id: string): EnergyProfile {
  const profile = energyFacts.profiles.find((entry) => entry.id === id);
  if (profile === undefined) throw new Error(`No profile ${id}`);
  return profile;
}

/** One-way messages of the given IP packet an hour, nothing else. */
export function oneWay(ipBytes: number, messagesPerDay = 24): DailyLoad {
  return {
    messagesPerDay, message: { up: { bytes: ipBytes, packets: 1 }, down: { bytes: 0, packets: 0 }, roundTrips: 0 },
    setUpsPerDay: 0, setUp: NO_EXCHANGE, setUpIsFullDtls: false, keepAlivesPerDay: 0, keepAlive: NO_EXCHANGE, pollsPerDay: 0, poll: NO_EXCHANGE,
    roundTripSeconds: point(1), upKbitPerSecond: point(50),
  };
}

export function cellularRadio(settings: Partial<CellularRadio>): CellularRadio {
  return { ...(openRadio('cellular') as CellularRadio), trackingAreaUpdateSeconds: point(35_712_000), ...settings };
}

/** A battery that loses nothing and is used to the last: what published worked examples count with. */
export function idealBattery(radio: RadioInputs, capacityMilliampHours: number): BatteryInputs {
  return {
    radio, capacityMilliampHours: point(capacityMilliampHours), batteryVolts: null, chemistry: null, usableShare: point(1), selfDischargeSharePerYear: point(0), sleepMicroamps: null,
  };
}

export function batteryQuestion(profile: string, inputs: BatteryInputs, load: DailyLoad): BatteryQuestion {
  return { profile: profileNamed(profile), inputs, load, facts: energyFacts };
}
