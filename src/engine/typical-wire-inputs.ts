import { SECONDS_PER_DAY } from '../base/index.ts';
import { offeredGuarantee, traffic, wireInputsFor } from '../estimate/index.ts';
import type { Catalogue, Stack } from '../knowledge/index.ts';
import type { WireInputs } from '../wire/index.ts';
import { compile } from './compiled.ts';
import { networksFor, typicalTraffic } from './estimate-inputs.ts';
import type { Scenario } from './scenario.ts';

/**
 * The inputs of the byte model that stand behind the estimates of a stack, at the typical values of the scenario and on the first of the
 * possible links: connections used in the cheapest way that serves the need, and kept alive as the path asks. `null`: no such stack.
 */
export function typicalWireInputs(scenario: Scenario, catalogue: Catalogue, stackId: string): { readonly stack: Stack; readonly inputs: WireInputs } | null {
  const { candidates, facts } = compile(catalogue);
  const candidate = candidates.find(({ stack }) => stack.id === stackId);
  const [network] = networksFor(scenario, facts);
  if (candidate === undefined || network === undefined) return null;
  const { stack, capabilities } = candidate;
  const typical = typicalTraffic(scenario, network);
  const { use, keepAlivesPerDay, pollsPerDay } = traffic(stack, capabilities, typical);
  const inputs = wireInputsFor(stack, {
    payloadBytes: Math.round(typical.payloadBytes), tcpTimestamps: typical.tcpTimestamps, network,
    direction: typical.direction === 'downlink' ? 'down' : 'up', guarantee: offeredGuarantee(capabilities, typical.guarantee),
  }, use);
  const intervalSeconds = SECONDS_PER_DAY / typical.messagesPerDay;
  // What is sent refreshes the path as well, so the path's time-out is the day over everything that was sent.
  const pathSeconds = keepAlivesPerDay > 0 ? Math.round(SECONDS_PER_DAY / (keepAlivesPerDay + typical.messagesPerDay + pollsPerDay)) : null;
  const keepAliveSeconds = pathSeconds ?? (intervalSeconds <= inputs.keepAliveSeconds ? inputs.keepAliveSeconds : 0);
  return { stack, inputs: { ...inputs, intervalSeconds, keepAliveSeconds, network: { ...inputs.network, rttMs: scenario.roundTripMs.typical, link: network.link } } };
}
