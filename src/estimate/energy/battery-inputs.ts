import type { Interval } from '../../base/index.ts';
import type { EnergyProfile } from '../../knowledge/index.ts';

/** How a cellular radio is used and what its network does. `null` is not known: the usual span of networks then counts. */
export interface CellularRadio {
  readonly kind: 'cellular';
  /** Whether device and network release the connection at once after the last packet. */
  readonly releaseAssistance: 'used' | 'not-used' | 'unknown';
  readonly sleepMode: 'psm' | 'edrx' | 'idle';
  readonly inactivitySeconds: Interval | null;
  /** Asked-for active time (T3324) after each exchange. */
  readonly activeSeconds: Interval;
  /** Periodic tracking area update (T3412). */
  readonly trackingAreaUpdateSeconds: Interval | null;
  readonly edrxCycleSeconds: Interval | null;
}
export interface WifiRadio {
  readonly kind: 'wifi';
  readonly between: 'associated' | 'deep-sleep';
  /** Beacons between two listenings: 1, 3 or 10 were measured. */
  readonly dtim: number | null;
  /** Charge of one start from deep sleep to a usable connection, as measured on the device. */
  readonly coldStartMillicoulombs: Interval | null;
}
export interface ThreadRadio {
  readonly kind: 'sleepy-802.15.4';
  readonly pollSeconds: Interval | null;
}
export interface BleRadio {
  readonly kind: 'ble';
  readonly connectionIntervalSeconds: Interval | null;
}
export interface LorawanRadio {
  readonly kind: 'lorawan';
  readonly spreadingFactor: Interval | null;
  readonly transmitDbm: number | null;
}
export type RadioInputs = CellularRadio | WifiRadio | ThreadRadio | BleRadio | LorawanRadio;

export interface BatteryInputs {
  readonly radio: RadioInputs;
  readonly capacityMilliampHours: Interval;
  /** `null`: at the voltage at which the radio was measured. */
  readonly batteryVolts: Interval | null;
  /** An id of the catalogue's chemistries; `null`: any of them. */
  readonly chemistry: string | null;
  readonly usableShare: Interval | null;
  readonly selfDischargeSharePerYear: Interval | null;
  /** The whole device asleep, radio included; `null`: the radio alone, as measured. */
  readonly sleepMicroamps: Interval | null;
}

/** Radio inputs of someone who knows nothing of the network yet. */
export function openRadio(kind: EnergyProfile['kind']): RadioInputs {
  switch (kind) {
    case 'cellular': return { kind, releaseAssistance: 'unknown', sleepMode: 'psm', inactivitySeconds: null, activeSeconds: { low: 0, high: 0 }, trackingAreaUpdateSeconds: null, edrxCycleSeconds: null };
    case 'wifi': return { kind, between: 'associated', dtim: null, coldStartMillicoulombs: null };
    case 'sleepy-802.15.4': return { kind, pollSeconds: null };
    case 'ble': return { kind, connectionIntervalSeconds: null };
    case 'lorawan': return { kind, spreadingFactor: null, transmitDbm: null };
  }
}
