import type { Interval } from '../../base/index.ts';
import {
  ANY_LINK, commandDownSeconds, firstDeliverySeconds, networkEnds, networkOf, nextDeliverySeconds, setUpRoundTrips, type LatencyInputs, type Missing, type Network,
} from '../../estimate/index.ts';
import type { Capabilities, Link, Stack } from '../../knowledge/index.ts';
import { compile } from '../compiled.ts';
import { latencyEnds, typicalLatency } from '../estimate-inputs.ts';
import type { Scenario } from '../scenario.ts';
import { candidatesIn, named, type CostQuestion, type InSlices, type NamedStack } from './cost-question.ts';

/** Seconds until a message has arrived, at the typical values and over what is open. */
export interface Delay {
  readonly typical: number;
  readonly range: Interval;
}

export interface StackDelays extends NamedStack {
  /** Whole round trips before the first message may leave. */
  readonly setUpRoundTrips: number;
  /** From nothing: set-up and first message. */
  readonly cold: Delay;
  /** Over a session that stands. */
  readonly warm: Delay;
  /** From the decision at the other end to the message at the device, typical, seconds. */
  readonly commandDown: number | Missing;
}

/** Time to the first delivery, cold and warm. Where several links are possible the slowest counts for the typical value. */
export function* deliveryDelays(question: CostQuestion): InSlices<readonly StackDelays[]> {
  const { scenario, catalogue } = question;
  const known = compile(catalogue).facts.links;
  const links = scenario.links.members.flatMap((id) => known.get(id) ?? []);
  const rows: StackDelays[] = [];
  for (const candidate of candidatesIn(question)) {
    const { stack, capabilities } = candidate;
    rows.push({
      ...named(candidate), setUpRoundTrips: setUpRoundTrips(stack),
      cold: delay(stack, capabilities, scenario, links, firstDeliverySeconds), warm: delay(stack, capabilities, scenario, links, nextDeliverySeconds),
      commandDown: slowestCommand(capabilities, scenario, links),
    });
    yield;
  }
  return rows;
}

function delay(stack: Stack, capabilities: Capabilities, scenario: Scenario, links: readonly Link[], seconds: (stack: Stack, capabilities: Capabilities, inputs: LatencyInputs) => number): Delay {
  const typical = (links.length === 0 ? [ANY_LINK] : links.map(networkOf)).map((network) => seconds(stack, capabilities, typicalLatency(scenario, network)));
  const ends: readonly (readonly [Network, Network])[] = links.length === 0 ? [[ANY_LINK, ANY_LINK]] : links.map(networkEnds);
  const all = ends.flatMap((pair) => pair.flatMap((network) => latencyEnds(scenario, network).map((end) => seconds(stack, capabilities, asKnown(end, scenario)))));
  return { typical: Math.max(...typical), range: { low: Math.min(...all, ...typical), high: Math.max(...all, ...typical) } };
}

/** The slowest of the possible links; what cannot be said of one cannot be said. */
function slowestCommand(capabilities: Capabilities, scenario: Scenario, links: readonly Link[]): number | Missing {
  const each = (links.length === 0 ? [ANY_LINK] : links.map(networkOf)).map((network) => commandDownSeconds(capabilities, typicalLatency(scenario, network)));
  return each.find((seconds) => typeof seconds !== 'number') ?? Math.max(...each.filter((seconds) => typeof seconds === 'number'));
}

/** Of an open round-trip time the link says more than the widest that could be answered. */
export function asKnown(inputs: LatencyInputs, { roundTripMs }: Scenario): LatencyInputs {
  return roundTripMs.state === 'answered' ? inputs : { ...inputs, roundTripMs: null };
}
