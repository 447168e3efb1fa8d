import { traffic, type TrafficInputs } from '../estimate/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import type { ContentFormatId } from '../wire/index.ts';
import type { Candidate } from './candidate.ts';
import { compile } from './compiled.ts';
import { networksFor, typicalTraffic } from './estimate-inputs.ts';
import { encodingLevers } from './encoding-levers.ts';
import type { RankedStack } from './recommendation.ts';
import type { Scenario } from './scenario.ts';

/** Something other than the protocol that moves the bytes of a day. */
export type ByteLeverId = 'batch' | 'encoding' | 'half-payload' | 'keep-alive' | 'topic-alias' | 'best-effort' | 'not-reachable' | 'no-nat';

export interface ByteLever {
  readonly id: ByteLeverId;
  /** Both directions, with the lever pulled and all else as it is. */
  readonly bytesPerDay: number;
  /** Of the lever `encoding`: from the one that was named to another. */
  readonly encodings?: { readonly from: ContentFormatId; readonly to: ContentFormatId };
}

export interface ByteLevers {
  /** Of the stack in first place, as it is. */
  readonly bytesPerDay: number;
  /** Most helpful first; those that the answers leave no room for, and those without effect, are left out. */
  readonly levers: readonly ByteLever[];
  /** The other ranked protocol with the least bytes; null where there is none. */
  readonly other: { readonly protocol: string; readonly stack: string; readonly bytesPerDay: number } | null;
}

/** Reports that wait for each other and go as one message. */
export const BATCH = 10;

/** What networks that keep to RFC 5382 REQ-5 (2 h 4 min) and RFC 4787 REQ-5 (the recommended 5 min) hold a mapping for. */
const LONGER_MAPPING = { tcpNatTimeoutSeconds: 7_440, udpNatTimeoutSeconds: 300 } as const;

interface Lever {
  readonly id: ByteLeverId;
  readonly fits: (inputs: TrafficInputs, candidate: Candidate) => boolean;
  readonly pull: (inputs: TrafficInputs) => TrafficInputs;
}

const LEVERS: readonly Lever[] = [
  { id: 'batch', fits: ({ messagesPerDay, latency }) => messagesPerDay >= BATCH && latency !== 'realtime' && latency !== 'interactive', pull: (inputs) => ({ ...inputs, payloadBytes: inputs.payloadBytes * BATCH, messagesPerDay: inputs.messagesPerDay / BATCH }) },
  { id: 'half-payload', fits: ({ payloadBytes }) => payloadBytes >= 2, pull: (inputs) => ({ ...inputs, payloadBytes: inputs.payloadBytes / 2 }) },
  {
    id: 'keep-alive', fits: ({ behindNat, network }) => behindNat && (network.tcpNatTimeoutSeconds < LONGER_MAPPING.tcpNatTimeoutSeconds || network.udpNatTimeoutSeconds < LONGER_MAPPING.udpNatTimeoutSeconds),
    pull: (inputs) => ({
      ...inputs,
      network: {
        ...inputs.network,
        tcpNatTimeoutSeconds: Math.max(inputs.network.tcpNatTimeoutSeconds, LONGER_MAPPING.tcpNatTimeoutSeconds),
        udpNatTimeoutSeconds: Math.max(inputs.network.udpNatTimeoutSeconds, LONGER_MAPPING.udpNatTimeoutSeconds),
      },
    }),
  },
  // MQTT 5 §3.3.2.3.4.
  { id: 'topic-alias', fits: (_, { stack }) => stack.protocol === 'mqtt-5', pull: (inputs) => ({ ...inputs, own: { ...inputs.own, mqtt: { topicAlias: true } } }) },
  { id: 'best-effort', fits: ({ guarantee }) => guarantee !== 'best-effort', pull: (inputs) => ({ ...inputs, guarantee: 'best-effort' }) },
  { id: 'not-reachable', fits: ({ pushToDevice }) => pushToDevice, pull: (inputs) => ({ ...inputs, pushToDevice: false }) },
  { id: 'no-nat', fits: ({ behindNat }) => behindNat, pull: (inputs) => ({ ...inputs, behindNat: false }) },
];

const asIs: Lever['pull'] = (inputs) => inputs;

/**
 * What moves the bytes of a day of one stack, beside the choice of another protocol; null for a stack that is not there. Most helpful first;
 * a lever without effect is left out. Resumption is none: where taking up a session costs least, the estimate has it already.
 */
export function leversOf(scenario: Scenario, catalogue: Catalogue, stackId: string): Omit<ByteLevers, 'other'> | null {
  const { candidates, facts } = compile(catalogue);
  const candidate = candidates.find(({ stack }) => stack.id === stackId);
  if (candidate === undefined) return null;
  const networks = networksFor(scenario, facts).map((network) => typicalTraffic(scenario, network));
  const bytesPerDay = bytesWith(candidate, networks, asIs);
  const encodings = encodingLevers(scenario, candidate, networks);
  const pulled = LEVERS
    .filter(({ id, fits }) => networks.every((inputs) => fits(inputs, candidate)) && !(id === 'half-payload' && encodings.length > 0))
    .map(({ id, pull }): ByteLever => ({ id, bytesPerDay: bytesWith(candidate, networks, pull) }));
  return { bytesPerDay, levers: [...pulled, ...encodings].filter((lever) => lever.bytesPerDay !== bytesPerDay).sort((a, b) => a.bytesPerDay - b.bytesPerDay) };
}

/** What else moves the bytes of a day of the stack in first place, and the thriftiest other protocol. Null without a first place. */
export function byteLevers(scenario: Scenario, catalogue: Catalogue, ranking: readonly Pick<RankedStack, 'protocol' | 'stack'>[]): ByteLevers | null {
  const { candidates, facts } = compile(catalogue);
  const [first, ...rest] = ranking;
  const own = first === undefined ? null : leversOf(scenario, catalogue, first.stack);
  if (own === null) return null;
  const networks = networksFor(scenario, facts).map((network) => typicalTraffic(scenario, network));
  const others = rest.flatMap(({ protocol, stack }) => {
    const candidate = candidates.find((entry) => entry.stack.id === stack);
    return candidate === undefined ? [] : [{ protocol, stack, bytesPerDay: bytesWith(candidate, networks, asIs) }];
  });
  return { ...own, other: others.sort((a, b) => a.bytesPerDay - b.bytesPerDay)[0] ?? null };
}

function bytesWith({ stack, capabilities }: Candidate, networks: readonly TrafficInputs[], pull: Lever['pull']): number {
  const days = networks.map((inputs) => traffic(stack, capabilities, pull(inputs)));
  return Math.max(...days.map((day) => day.bytesUp + day.bytesDown));
}
