import { hull, once } from '../../base/index.ts';
import { leastBytesPerDay, traffic, type TrafficInputs } from '../../estimate/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';
import { networksFor, trafficEnds, TRAFFIC_READS, typicalTraffic } from '../estimate-inputs.ts';
import { utilityOfRange, utilityOfValue } from './scale.ts';
import { isOnUnnamedLink, unnamedLink } from './unnamed-link.ts';
import { byScenario, type Utility } from './utility.ts';

export function trafficVolume(scale: MeasuredCriterion): Utility {
  return byScenario({
    criterion: scale.id,
    reads: TRAFFIC_READS,
    raterFor: (scenario, facts) => {
      const networks = networksFor(scenario, facts);
      const typicalInputs = networks.map((network) => typicalTraffic(scenario, network));
      const ends = once(() => networks.flatMap((network) => trafficEnds(scenario, network)));
      return ({ stack, capabilities }) => {
        if (isOnUnnamedLink(stack, scenario)) return unnamedLink(scale);
        const bytesADay = (inputs: TrafficInputs) => {
          const day = traffic(stack, capabilities, inputs);
          return day.bytesUp + day.bytesDown;
        };
        const typical = Math.max(...typicalInputs.map(bytesADay));
        return {
          utility: utilityOfValue(typical, scale),
          range: () => utilityOfRange(hull([typical, ...ends().map(bytesADay)]), scale),
          measured: { value: typical, unit: scale.unit },
          because: 'estimated',
          sources: scale.sources,
        };
      };
    },
    ceilingFor: (scenario, facts) => {
      const inputs = networksFor(scenario, facts).map((network) => typicalTraffic(scenario, network));
      return ({ stack, capabilities }) =>
        isOnUnnamedLink(stack, scenario) ? 1 : utilityOfValue(Math.max(...inputs.map((one) => leastBytesPerDay(stack, capabilities, one))), scale);
    },
  });
}
