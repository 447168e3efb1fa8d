import type { Network, TrafficInputs } from '../../estimate/index.ts';
import { trafficEnds, typicalTraffic } from '../estimate-inputs.ts';
import type { Scenario } from '../scenario.ts';

export type Days = readonly [TrafficInputs, ...TrafficInputs[]];

/** The days that open answers leave possible on one network: the typical one first, then the ends. One where nothing is open. */
export function possibleDays(scenario: Scenario, network: Network): Days {
  const typical = typicalTraffic(scenario, network);
  const key = (day: TrafficInputs): string => JSON.stringify(day);
  const others = new Map(trafficEnds(scenario, network).map((day) => [key(day), day]));
  others.delete(key(typical));
  return [typical, ...others.values()];
}
