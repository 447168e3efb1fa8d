import type { Interval } from '../../base/index.ts';
import type { Capabilities, Stack, Tariff } from '../../knowledge/index.ts';
import type { Refused } from '../refusal.ts';
import { traffic, type TrafficInputs } from '../traffic.ts';
import { dayVolume } from './day-volume.ts';
import { estimateDataCost, type DataCostEstimate } from './estimate-data-cost.ts';

export interface StackCostQuestion {
  readonly stack: Stack;
  readonly capabilities: Capabilities;
  readonly tariff: Tariff;
  /** The days that open answers leave possible: both ends, or one. */
  readonly days: readonly [TrafficInputs, ...TrafficInputs[]];
  readonly dataSessionsPerDay: Interval | null;
  readonly devices: Interval;
}

/** Monthly cost of a stack from the same traffic estimate that its bytes are shown by. */
export function costOfStack({ stack, capabilities, tariff, days, dataSessionsPerDay, devices }: StackCostQuestion): DataCostEstimate | Refused {
  const [first, ...others] = days;
  const totals = (inputs: TrafficInputs) => traffic(stack, capabilities, inputs);
  const counts = days.map(({ messagesPerDay }) => messagesPerDay);
  return estimateDataCost({
    tariff, day: dayVolume(totals(first), ...others.map(totals)), messagesPerDay: { low: Math.min(...counts), high: Math.max(...counts) }, dataSessionsPerDay, devices,
  });
}
