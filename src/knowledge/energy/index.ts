import { batteryFacts, networkTimers } from './batteries.ts';
import { cellularProfiles } from './cellular-profiles.ts';
import type { BatteryFacts, EnergyProfile, NetworkTimers } from './energy-profile-schema.ts';
import type { FieldRow, ProtocolComparison } from './field-report-schema.ts';
import { fieldRows } from './field-rows.ts';
import { protocolComparisons } from './protocol-comparison.ts';
import { shortRangeProfiles } from './short-range-profiles.ts';

/** Everything the energy estimate rests on. */
export interface EnergyFacts {
  readonly profiles: readonly EnergyProfile[];
  readonly batteries: BatteryFacts;
  readonly timers: NetworkTimers;
  readonly fieldRows: readonly FieldRow[];
  readonly protocolComparisons: readonly ProtocolComparison[];
}

export const energyFacts: EnergyFacts = {
  profiles: [...cellularProfiles, ...shortRangeProfiles], batteries: batteryFacts, timers: networkTimers, fieldRows, protocolComparisons,
};
