import { ANY_LINK, networkOf, type LatencyInputs, type Network, type TrafficInputs } from '../estimate/index.ts';
import type { Facts } from './candidate.ts';
import type { ChoiceInputId, ChoiceValues, Scenario } from './scenario.ts';
import { typicalChoice } from './typical-choices.ts';

export const TRAFFIC_READS = [
  'payloadBytes', 'messagesPerDay', 'lossShare', 'platform', 'links', 'nat', 'direction', 'guarantee', 'latency', 'pushToDevice', 'sleepy', 'patterns', 'topology',
] as const;
export type TrafficScenario = Pick<Scenario, (typeof TRAFFIC_READS)[number]>;

export const LATENCY_READS = ['payloadBytes', 'guarantee', 'latency', 'roundTripMs', 'links'] as const;
export type LatencyScenario = Pick<Scenario, (typeof LATENCY_READS)[number]>;

/** A stack must work on each of the links, so estimates are made for each; without a link an ordinary internet path stands in. */
export function networksFor(scenario: Pick<Scenario, 'links'>, facts: Facts): readonly Network[] {
  const networks = scenario.links.members.flatMap((id) => {
    const link = facts.links.get(id);
    return link === undefined ? [] : [networkOf(link)];
  });
  return networks.length === 0 ? [ANY_LINK] : networks;
}

export function typicalTraffic(scenario: TrafficScenario, network: Network): TrafficInputs {
  return {
    payloadBytes: scenario.payloadBytes.typical,
    messagesPerDay: scenario.messagesPerDay.typical,
    lossShare: scenario.lossShare.typical,
    direction: typicalChoice(scenario, 'direction') ?? 'uplink',
    guarantee: typicalChoice(scenario, 'guarantee') ?? 'at-least-once',
    latency: typicalChoice(scenario, 'latency') ?? 'seconds',
    pushToDevice: typicalChoice(scenario, 'pushToDevice') === 'yes' || hasCommands(scenario),
    behindNat: typicalChoice(scenario, 'nat') === 'nat',
    sleeps: typicalChoice(scenario, 'sleepy') === 'yes',
    tcpTimestamps: !mayBeSmall(scenario),
    network,
  };
}

/**
 * The two ends of what open inputs leave possible, from least to most traffic. Every input moves the traffic one way
 * (held by tests/property/engine-intervals), except the direction of the data, so each possible direction has its own ends.
 */
export function trafficEnds(scenario: TrafficScenario, network: Network): readonly TrafficInputs[] {
  return scenario.direction.possible.flatMap((direction) => (['low', 'high'] as const).map((end): TrafficInputs => ({
    payloadBytes: scenario.payloadBytes.range[end],
    messagesPerDay: scenario.messagesPerDay.range[end],
    lossShare: scenario.lossShare.range[end],
    direction,
    guarantee: extreme(scenario, 'guarantee', ['best-effort', 'at-least-once', 'exactly-once'], end),
    latency: extreme(scenario, 'latency', ['relaxed', 'seconds', 'interactive', 'realtime'], end),
    pushToDevice: extreme(scenario, 'pushToDevice', ['no', 'yes'], end) === 'yes' || hasCommands(scenario),
    behindNat: extreme(scenario, 'nat', ['none', 'private-network', 'nat'], end) === 'nat',
    sleeps: extreme(scenario, 'sleepy', ['yes', 'no'], end) === 'yes',
    tcpTimestamps: end === 'high' ? scenario.platform.possible.some((platform) => !isSmall(platform)) : !mayBeSmall(scenario),
    network,
  })));
}

export function typicalLatency(scenario: LatencyScenario, network: Network): LatencyInputs {
  return {
    payloadBytes: scenario.payloadBytes.typical,
    guarantee: typicalChoice(scenario, 'guarantee') ?? 'at-least-once',
    latency: typicalChoice(scenario, 'latency') ?? 'seconds',
    roundTripMs: scenario.roundTripMs.state === 'answered' ? scenario.roundTripMs.typical : null,
    network,
  };
}

export function latencyEnds(scenario: LatencyScenario, network: Network): readonly LatencyInputs[] {
  return (['low', 'high'] as const).map((end) => ({
    ...typicalLatency(scenario, network),
    payloadBytes: scenario.payloadBytes.range[end],
    guarantee: extreme(scenario, 'guarantee', ['best-effort', 'at-least-once', 'exactly-once'], end),
    roundTripMs: scenario.roundTripMs.range[end],
  }));
}

/** A command starts at the other end, so the device must be reachable whatever else is said. */
function hasCommands(scenario: Pick<Scenario, 'patterns'>): boolean {
  return scenario.patterns.members.includes('command');
}

/** Stacks of microcontrollers send no TCP timestamps: docs/adr/0010. */
function mayBeSmall(scenario: Pick<Scenario, 'platform'>): boolean {
  return scenario.platform.possible.some(isSmall);
}

function isSmall(platform: ChoiceValues['platform']): boolean {
  return platform === 'mcu-baremetal' || platform === 'rtos';
}

function extreme<Id extends ChoiceInputId>(scenario: Pick<Scenario, Id>, input: Id, order: readonly ChoiceValues[Id][], end: 'low' | 'high'): ChoiceValues[Id] {
  const { possible } = scenario[input] as unknown as { readonly possible: readonly ChoiceValues[Id][] };
  const present = order.filter((value) => possible.includes(value));
  const [first] = order;
  return ((end === 'low' ? present[0] : present.at(-1)) ?? first) as ChoiceValues[Id];
}
