import { hull } from '../../base/index.ts';
import { traffic, type TrafficInputs } from '../../estimate/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';
import { networksFor, trafficEnds, TRAFFIC_READS, typicalTraffic } from '../estimate-inputs.ts';
import { utilityOfRange, utilityOfValue } from './scale.ts';
import { isOnUnnamedLink, unnamedLink } from './unnamed-link.ts';
import { byScenario, type Utility } from './utility.ts';

export function trafficVolume(scale: MeasuredCriterion): Utility {
  return byScenario({
    criterion: scale.id,
    reads: TRAFFIC_READS,
    valueFor: (scenario, { stack, capabilities }, facts) => {
      if (isOnUnnamedLink(stack, scenario)) return unnamedLink(scale);
      const bytesADay = (inputs: TrafficInputs) => {
        const day = traffic(stack, capabilities, inputs);
        return day.bytesUp + day.bytesDown;
      };
      const networks = networksFor(scenario, facts);
      const typical = Math.max(...networks.map((network) => bytesADay(typicalTraffic(scenario, network))));
      const ends = () => networks.flatMap((network) => trafficEnds(scenario, network).map(bytesADay));
      return {
        utility: utilityOfValue(typical, scale),
        range: () => utilityOfRange(hull([typical, ...ends()]), scale),
        measured: { value: typical, unit: scale.unit },
        because: 'estimated',
        sources: scale.sources,
      };
    },
  });
}
