import { hull, interval, type Interval } from '../../base/index.ts';
import {
  ANY_LINK, keptConnection, missing, networkOf, serverLoad, serverMemory, tlsBuffers, traffic, type HeldState, type Missing, type Network, type PublishedServer, type ServerLoad, type ServerLoadQuestion, type TraceStep,
} from '../../estimate/index.ts';
import type { RowFigure, ServingFacts } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { compile } from '../compiled.ts';
import { typicalTraffic } from '../estimate-inputs.ts';
import { worldsOver } from '../possible-worlds.ts';
import type { InputId, Scenario } from '../scenario.ts';
import { withAnswer } from '../with-answer.ts';
import { candidatesIn, named, type CostQuestion, type InSlices, type NamedStack } from './cost-question.ts';
import { possibleDays } from './possible-days.ts';

/** What the fleet asks of a server, at the typical answers or over all that is open. */
export interface ServerSide {
  readonly load: ServerLoad | Missing;
  readonly memoryBytes: Interval | Missing;
  /** Null where TLS is not used over connections. */
  readonly tlsBytes: Interval | Missing | null;
}

export interface StackServer extends NamedStack {
  readonly held: HeldState;
  readonly typical: ServerSide;
  readonly all: ServerSide;
  /** Published tests of servers that speak the family. */
  readonly published: readonly PublishedServer[];
  readonly tls: RowFigure | null;
  readonly trace: readonly TraceStep[];
}

export interface ServerSides {
  /** null while the size of the fleet is open. */
  readonly devices: Interval | null;
  readonly rows: readonly StackServer[];
}

/** Connections, messages and memory of the fleet for each stack, from published tests alone. */
export function* serverSides(question: CostQuestion & { readonly facts: ServingFacts }): InSlices<ServerSides> {
  const { scenario, catalogue, facts } = question;
  const known = compile(catalogue).facts.links;
  const links = scenario.links.members.flatMap((id) => known.get(id) ?? []);
  const networks = links.length === 0 ? [ANY_LINK] : links.map(networkOf);
  const devices = scenario.fleetSize.state === 'answered' ? scenario.fleetSize : null;
  const rows: StackServer[] = [];
  for (const candidate of candidatesIn(question)) {
    const typical = sideOf(candidate, devices === null ? null : interval(devices.typical), interval(scenario.messagesPerDay.typical), typicalUse(candidate, scenario, networks), facts);
    yield;
    const all = sideOf(candidate, devices?.range ?? null, scenario.messagesPerDay.range, possibleUse(candidate, scenario, networks), facts);
    yield;
    rows.push({ ...named(candidate), held: typical.held, typical: typical.side, all: all.side, published: typical.published, tls: typical.tls, trace: typical.trace });
  }
  return { devices: devices?.range ?? null, rows };
}

/** How connections are used, and what they send a day beside messages. */
type Use = Pick<ServerLoadQuestion, 'alwaysKept' | 'keepAlivesPerDay'>;

/** As the traffic takes it; of several links the one with most of it. */
function typicalUse({ stack, capabilities }: Candidate, scenario: Scenario, networks: readonly Network[]): Use {
  const days = networks.map((network) => traffic(stack, capabilities, typicalTraffic(scenario, network)));
  return { alwaysKept: days.every(({ use }) => use === 'kept'), keepAlivesPerDay: interval(Math.max(...days.map(({ keepAlivesPerDay, pollsPerDay }) => keepAlivesPerDay + pollsPerDay))) };
}

/**
 * Over all that is open. Which use is cheapest may change anywhere inside, so a connection counts as kept, and as sending what keeps it, in every world, and as
 * opened for each message wherever the need does not force it to be kept.
 */
function possibleUse(candidate: Candidate, scenario: Scenario, networks: readonly Network[]): Use {
  const { stack, capabilities } = candidate;
  const typical = typicalUse(candidate, scenario, networks);
  if (networks.every((network) => possibleDays(scenario, network).length === 1)) return typical;
  const kept = worldsOver(scenario, ['nat', 'sleepy', 'pushToDevice', 'latency', 'direction', 'messagesPerDay']).flatMap((world) => {
    const pinned = Object.entries(world).reduce((given, [input, value]) => (value === null ? given : withAnswer(given, input as InputId, value)), scenario);
    return networks.map((network) => keptConnection(stack, capabilities, typicalTraffic(pinned, network)));
  });
  const forced = kept.every((each) => each.forced);
  const beside = kept.map(({ keepAlivesPerDay, pollsPerDay }) => keepAlivesPerDay + pollsPerDay);
  return { alwaysKept: forced, keepAlivesPerDay: hull([...beside, ...(forced ? [] : [Math.min(...kept.map(({ pollsPerDay }) => pollsPerDay))]), typical.keepAlivesPerDay.high]) };
}

interface Worked extends Pick<StackServer, 'held' | 'published' | 'tls' | 'trace'> {
  readonly side: ServerSide;
}

function sideOf({ family, stack }: Candidate, devices: Interval | null, messagesPerDay: Interval, use: Use, facts: ServingFacts): Worked {
  const asked = serverLoad({ stack, devices: devices ?? interval(1), messagesPerDay, ...use });
  const refused = 'refused' in asked ? missing(asked.refused.map(({ field, limit, reason }) => `${field} within ${limit} (${reason})`).join(', ')) : null;
  const held = 'refused' in asked ? 'nothing' : asked.held;
  // What is published counts connections; contexts over datagrams are another matter.
  const connections = devices === null || 'refused' in asked || held !== 'connection' ? null : asked.atOnce;
  // QUIC keeps another state than the connections of TCP that were tested.
  const overQuic = stack.transport === 'quic';
  const memory = serverMemory(overQuic ? 'quic' : family.id, connections, facts);
  const tls = held === 'connection' && !overQuic ? tlsBuffers(stack.security, connections, facts) : null;
  const load = refused ?? (devices === null || 'refused' in asked ? missing('the number of devices') : asked);
  return {
    held, published: memory.published, tls: tls?.figure ?? null, trace: 'trace' in load ? [...load.trace, ...memory.trace] : [],
    side: { load, memoryBytes: held === 'connection' ? memory.memoryBytes : missing(NO_CONNECTION[held]), tlsBytes: tls?.bytes ?? null },
  };
}

const NO_CONNECTION = { context: 'a published figure for the memory of a security context on a server', nothing: 'a published figure; no connection or context is kept' } as const;
