import { traffic, type TrafficInputs } from '../estimate/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import type { ContentFormatId } from '../wire/index.ts';
import { compile } from './compiled.ts';
import { networksFor, typicalTraffic } from './estimate-inputs.ts';
import { encodingLevers } from './encoding-levers.ts';
import type { RankedStack } from './recommendation.ts';
import type { Scenario } from './scenario.ts';

/** Something other than the protocol that moves the bytes of a day. */
export type ByteLeverId = 'batch' | 'encoding' | 'half-payload' | 'best-effort' | 'not-reachable' | 'no-nat';

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
  /** Most helpful first; those that the answers leave no room for are left out. */
  readonly levers: readonly ByteLever[];
  /** The other ranked protocol with the least bytes; null where there is none. */
  readonly other: { readonly protocol: string; readonly stack: string; readonly bytesPerDay: number } | null;
}

/** Reports that wait for each other and go as one message. */
export const BATCH = 10;

interface Lever {
  readonly id: ByteLeverId;
  readonly fits: (inputs: TrafficInputs) => boolean;
  readonly pull: (inputs: TrafficInputs) => TrafficInputs;
}

const LEVERS: readonly Lever[] = [
  { id: 'batch', fits: ({ messagesPerDay, latency }) => messagesPerDay >= BATCH && latency !== 'realtime' && latency !== 'interactive', pull: (inputs) => ({ ...inputs, payloadBytes: inputs.payloadBytes * BATCH, messagesPerDay: inputs.messagesPerDay / BATCH }) },
  { id: 'half-payload', fits: ({ payloadBytes }) => payloadBytes >= 2, pull: (inputs) => ({ ...inputs, payloadBytes: inputs.payloadBytes / 2 }) },
  { id: 'best-effort', fits: ({ guarantee }) => guarantee !== 'best-effort', pull: (inputs) => ({ ...inputs, guarantee: 'best-effort' }) },
  { id: 'not-reachable', fits: ({ pushToDevice }) => pushToDevice, pull: (inputs) => ({ ...inputs, pushToDevice: false }) },
  { id: 'no-nat', fits: ({ behindNat }) => behindNat, pull: (inputs) => ({ ...inputs, behindNat: false }) },
];

/** What else moves the bytes of a day of the stack in first place, beside the choice of another protocol. Null without a first place. */
export function byteLevers(scenario: Scenario, catalogue: Catalogue, ranking: readonly RankedStack[]): ByteLevers | null {
  const { candidates, facts } = compile(catalogue);
  const networks = networksFor(scenario, facts).map((network) => typicalTraffic(scenario, network));
  const bytes = (stackId: string, pull: Lever['pull']): number | null => {
    const candidate = candidates.find(({ stack }) => stack.id === stackId);
    if (candidate === undefined) return null;
    const days = networks.map((inputs) => traffic(candidate.stack, candidate.capabilities, pull(inputs)));
    return Math.max(...days.map((day) => day.bytesUp + day.bytesDown));
  };
  const asIs: Lever['pull'] = (inputs) => inputs;
  const [first, ...rest] = ranking;
  const now = first === undefined ? null : bytes(first.stack, asIs);
  if (first === undefined || now === null) return null;
  const others = rest.flatMap(({ protocol, stack }) => {
    const own = bytes(stack, asIs);
    return own === null ? [] : [{ protocol, stack, bytesPerDay: own }];
  });
  const candidate = candidates.find(({ stack }) => stack.id === first.stack);
  const encodings = candidate === undefined ? [] : encodingLevers(scenario, candidate, networks);
  const levers = LEVERS.filter(({ id, fits }) => networks.every(fits) && !(id === 'half-payload' && encodings.length > 0)).flatMap(({ id, pull }): ByteLever[] => {
    const then = bytes(first.stack, pull);
    return then === null ? [] : [{ id, bytesPerDay: then }];
  });
  return {
    bytesPerDay: now,
    levers: [...levers, ...encodings].sort((a, b) => a.bytesPerDay - b.bytesPerDay),
    other: others.sort((a, b) => a.bytesPerDay - b.bytesPerDay)[0] ?? null,
  };
}
