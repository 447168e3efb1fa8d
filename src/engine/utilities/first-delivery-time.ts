import { hull } from '../../base/index.ts';
import { firstDeliverySeconds } from '../../estimate/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';
import { latencyEnds, LATENCY_READS, networksFor, typicalLatency } from '../estimate-inputs.ts';
import { utilityOfRange, utilityOfValue } from './scale.ts';
import { isOnUnnamedLink, unnamedLink } from './unnamed-link.ts';
import { byScenario, type Utility } from './utility.ts';

export function firstDeliveryTime(scale: MeasuredCriterion): Utility {
  return byScenario({
    criterion: scale.id,
    reads: LATENCY_READS,
    valueFor: (scenario, { stack, capabilities }, facts) => {
      if (isOnUnnamedLink(stack, scenario)) return unnamedLink(scale);
      const networks = networksFor(scenario, facts);
      const typical = Math.max(...networks.map((network) => firstDeliverySeconds(stack, capabilities, typicalLatency(scenario, network))));
      const ends = () => networks.flatMap((network) => latencyEnds(scenario, network).map((inputs) => firstDeliverySeconds(stack, capabilities, inputs)));
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
