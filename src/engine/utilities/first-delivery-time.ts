import { hull, once } from '../../base/index.ts';
import { firstDeliverySeconds, leastFirstDeliverySeconds, type LatencyInputs } from '../../estimate/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';
import { latencyEnds, LATENCY_READS, networksFor, typicalLatency } from '../estimate-inputs.ts';
import { utilityOfRange, utilityOfValue } from './scale.ts';
import { isOnUnnamedLink, unnamedLink } from './unnamed-link.ts';
import { byScenario, type Utility } from './utility.ts';

export function firstDeliveryTime(scale: MeasuredCriterion): Utility {
  return byScenario({
    criterion: scale.id,
    reads: LATENCY_READS,
    raterFor: (scenario, facts) => {
      const networks = networksFor(scenario, facts);
      const typicalInputs = networks.map((network) => typicalLatency(scenario, network));
      const ends = once(() => networks.flatMap((network) => latencyEnds(scenario, network)));
      return ({ stack, capabilities }) => {
        if (isOnUnnamedLink(stack, scenario)) return unnamedLink(scale);
        const seconds = (inputs: LatencyInputs) => firstDeliverySeconds(stack, capabilities, inputs);
        const typical = Math.max(...typicalInputs.map(seconds));
        return {
          utility: utilityOfValue(typical, scale),
          range: () => utilityOfRange(hull([typical, ...ends().map(seconds)]), scale),
          measured: { value: typical, unit: scale.unit },
          because: 'estimated',
          sources: scale.sources,
        };
      };
    },
    ceilingFor: (scenario, facts) => {
      const inputs = networksFor(scenario, facts).map((network) => typicalLatency(scenario, network));
      return ({ stack }) => isOnUnnamedLink(stack, scenario) ? 1 : utilityOfValue(Math.max(...inputs.map((one) => leastFirstDeliverySeconds(stack, one))), scale);
    },
  });
}
