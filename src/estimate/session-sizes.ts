import type { Stack } from '../knowledge/index.ts';
import { defaultWireInputs, sizeSession, type SessionModel, type WireInputs } from '../wire/index.ts';
import type { Network } from './network.ts';

/** Everything that decides the bytes of a session here; what is left out keeps the wire layer's documented default. */
export interface SessionQuestion {
  readonly payloadBytes: number;
  readonly direction: WireInputs['direction'];
  readonly guarantee: WireInputs['guarantee'];
  readonly connection: WireInputs['connection'];
  readonly tcpTimestamps: boolean;
  readonly lossShare: number;
  readonly network: Network;
}

const KEPT_SESSIONS = 2_000;
const sizesByStack = new WeakMap<Stack, Map<string, SessionModel['phases']>>();

/** Sizes of a session, computed once for each stack and set of inputs that decide bytes. */
export function sessionSizes(stack: Stack, question: SessionQuestion): SessionModel['phases'] {
  let known = sizesByStack.get(stack);
  if (known === undefined) {
    known = new Map();
    sizesByStack.set(stack, known);
  }
  const { network } = question;
  const key = `${question.payloadBytes}|${question.direction}|${question.guarantee}|${question.connection}|${question.tcpTimestamps}|${question.lossShare}|${network.ip}|${network.mtuBytes}|${network.link}`;
  const sizes = known.get(key);
  if (sizes !== undefined) return sizes;
  const computed = sizeSession(stack, wireInputsFor(stack, question));
  if (known.size >= KEPT_SESSIONS) known.clear();
  known.set(key, computed);
  return computed;
}

export function wireInputsFor(stack: Stack, question: SessionQuestion): WireInputs {
  const defaults = defaultWireInputs(stack);
  return {
    ...defaults,
    payloadBytes: question.payloadBytes,
    direction: question.direction,
    guarantee: question.guarantee,
    connection: question.connection,
    network: {
      ...defaults.network,
      ip: question.network.ip,
      mtu: question.network.mtuBytes,
      tcpTimestamps: question.tcpTimestamps,
      lossRate: question.lossShare,
      link: question.network.link,
    },
  };
}
