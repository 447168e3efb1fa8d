import type { Stack } from '../knowledge/index.ts';
import { defaultWireInputs, sizeSession, type DirectionTotals, type PhaseTotals, type SessionModel, type WireInputs } from '../wire/index.ts';
import type { Network } from './network.ts';

/** Everything that decides the bytes of a session here; what is left out keeps the wire layer's documented default. */
export interface SessionQuestion {
  readonly payloadBytes: number;
  readonly direction: WireInputs['direction'];
  readonly guarantee: WireInputs['guarantee'];
  readonly tcpTimestamps: boolean;
  /** The link counts for a stack that runs straight on it: its frame belongs to the message where the byte model has one (LoRaWAN L2 1.0.4 §4). */
  readonly network: Pick<Network, 'ip' | 'mtuBytes' | 'link'>;
  /** What a protocol is told beside the defaults of the wire layer. */
  readonly own?: Pick<WireInputs, 'lwm2m' | 'mqtt'> | undefined;
}

export type SessionSizes = SessionModel['phases'];

/**
 * Above this payload a message is many full segments and records, so its size grows in proportion: it is taken from the slope between
 * this size and twice as much, instead of playing thousands of segments.
 */
export const PROPORTIONAL_FROM_BYTES = 16_384;

const KEPT_SESSIONS = 2_000;
const sizesByStack = new WeakMap<Stack, Map<string, SessionSizes>>();

/** Sizes of a session with a kept connection, computed once for each stack and set of inputs that decide bytes. */
export function sessionSizes(stack: Stack, question: SessionQuestion): SessionSizes {
  const payloadBytes = Math.round(question.payloadBytes);
  if (payloadBytes <= PROPORTIONAL_FROM_BYTES) return playedSizes(stack, payloadBytes === question.payloadBytes ? question : { ...question, payloadBytes }, 'kept');
  const small = playedSizes(stack, { ...question, payloadBytes: PROPORTIONAL_FROM_BYTES }, 'kept');
  const large = playedSizes(stack, { ...question, payloadBytes: 2 * PROPORTIONAL_FROM_BYTES }, 'kept');
  const times = (payloadBytes - PROPORTIONAL_FROM_BYTES) / PROPORTIONAL_FROM_BYTES;
  return {
    ...small,
    firstMessage: extrapolated(small.firstMessage, large.firstMessage, times),
    perMessage: extrapolated(small.perMessage, large.perMessage, times),
  };
}

/** The set-up of a session that takes up an earlier one; null where the security has nothing to take up. It does not depend on the message. */
export function resumedSetUp(stack: Stack, question: SessionQuestion): PhaseTotals | null {
  if (stack.security === 'none' || stack.security === 'oscore') return null;
  return playedSizes(stack, { ...question, payloadBytes: 16, direction: 'up', guarantee: 'best-effort' }, 'resumed').connect;
}

export function wireInputsFor(stack: Stack, question: SessionQuestion, connection: WireInputs['connection']): WireInputs {
  const defaults = defaultWireInputs(stack);
  return {
    ...defaults,
    payloadBytes: question.payloadBytes,
    direction: question.direction,
    guarantee: question.guarantee,
    connection,
    network: { ...defaults.network, ip: question.network.ip, mtu: question.network.mtuBytes, tcpTimestamps: question.tcpTimestamps, link: linkOf(stack, question) ?? defaults.network.link },
    ...question.own,
  };
}

/** Null where IP hides the link from the message. */
function linkOf({ transport }: Stack, { network: { link } }: SessionQuestion): string | null {
  return transport === 'link' ? link : null;
}

function playedSizes(stack: Stack, question: SessionQuestion, connection: WireInputs['connection']): SessionSizes {
  let known = sizesByStack.get(stack);
  if (known === undefined) {
    known = new Map();
    sizesByStack.set(stack, known);
  }
  const overTcp = stack.transport === 'tcp' || stack.transport === 'websocket';
  const key = `${question.payloadBytes}|${question.direction}|${question.guarantee}|${connection}|${overTcp && question.tcpTimestamps}|${question.network.ip}|${question.network.mtuBytes}|${linkOf(stack, question)}|${JSON.stringify(question.own)}`;
  const sizes = known.get(key);
  if (sizes !== undefined) return sizes;
  const computed = sizeSession(stack, wireInputsFor(stack, question, connection));
  if (known.size >= KEPT_SESSIONS) known.clear();
  known.set(key, computed);
  return computed;
}

function extrapolated(small: PhaseTotals, large: PhaseTotals, times: number): PhaseTotals {
  return { up: extrapolatedDirection(small.up, large.up, times), down: extrapolatedDirection(small.down, large.down, times) };
}

function extrapolatedDirection(small: DirectionTotals, large: DirectionTotals, times: number): DirectionTotals {
  return {
    packets: small.packets + (large.packets - small.packets) * times,
    ipBytes: small.ipBytes + (large.ipBytes - small.ipBytes) * times,
    transportPayloadBytes: small.transportPayloadBytes + (large.transportPayloadBytes - small.transportPayloadBytes) * times,
  };
}
