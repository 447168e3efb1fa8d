import { commandDownSeconds, firstDeliverySeconds, flashKiB, missing, ramKiB, traffic, type Missing, type TrafficEstimate } from '../estimate/index.ts';
import type { Interval } from '../base/index.ts';
import type { Candidate, Facts } from './candidate.ts';
import { type Compiled, rememberByReads } from './compiled.ts';
import { LATENCY_READS, networksFor, TRAFFIC_READS, typicalLatency, typicalTraffic } from './estimate-inputs.ts';
import type { Estimates, EstimateValue } from './recommendation.ts';
import type { InputId, Scenario } from './scenario.ts';

const ESTIMATE_READS: readonly InputId[] = [...new Set<InputId>([...TRAFFIC_READS, ...LATENCY_READS])];

/** Estimates of the candidate with the given index, worked out once while the inputs that they read stay the same. */
export function estimatesFor(compiled: Compiled, scenario: Scenario, index: number): Estimates {
  const known = rememberByReads(compiled, 'estimates', ESTIMATE_READS, scenario, () => new Map<number, Estimates>());
  const candidate = compiled.candidates[index];
  if (candidate === undefined) throw new Error(`No candidate ${index}`);
  const estimates = known.get(index) ?? estimatesOf(candidate, scenario, compiled.facts);
  known.set(index, estimates);
  return estimates;
}

/** Estimates of one stack at the typical values; where several links are possible the one with most traffic counts. */
function estimatesOf(candidate: Candidate, scenario: Scenario, facts: Facts): Estimates {
  const { stack, capabilities } = candidate;
  const networks = networksFor(scenario, facts);
  const days = networks.map((network) => traffic(stack, capabilities, typicalTraffic(scenario, network)));
  const day = days.reduce((most, next) => (bytesOf(next) > bytesOf(most) ? next : most));
  const commands = networks.map((network) => commandDownSeconds(capabilities, typicalLatency(scenario, network)));
  return {
    bytesPerDayUp: day.bytesUp,
    bytesPerDayDown: day.bytesDown,
    packetsPerDayUp: day.packetsUp,
    packetsPerDayDown: day.packetsDown,
    batteryDays: missing('an energy model of the radio and the size of the battery'),
    monthlyCost: missing('the tariff'),
    firstDeliverySeconds: Math.max(...networks.map((network) => firstDeliverySeconds(stack, capabilities, typicalLatency(scenario, network)))),
    commandDownSeconds: slowest(commands),
    ramKiB: shown(ramKiB(stack)),
    flashKiB: shown(flashKiB(stack)),
  };
}

function bytesOf(day: TrafficEstimate): number {
  return day.bytesUp + day.bytesDown;
}

function slowest(values: readonly (number | Missing)[]): EstimateValue {
  let most = 0;
  for (const value of values) {
    if (typeof value !== 'number') return value;
    most = Math.max(most, value);
  }
  return most;
}

function shown(value: Interval | Missing): EstimateValue {
  if ('unknown' in value) return value;
  return value.low === value.high ? value.low : { range: [value.low, value.high] };
}
