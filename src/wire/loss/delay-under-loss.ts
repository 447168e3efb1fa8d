import type { Side } from '../exchange.ts';
import type { DatagramTurns, TcpTurns } from './delivery-turns.ts';
import { meanWait, messageLoss, type LossShares } from './expectation.ts';
import { pausesMs, pausesOfSetUpMs, SYN_PAUSES_MS } from './linux-timer.ts';
import { dtlsTimers, type RetryTimers } from './retry-timers.ts';
import { flightWait } from './tcp-under-loss.ts';
import type { Turn } from './turns.ts';

/** What loss does to a delivery, over those that succeed. */
export interface AddedDelay {
  /** Mean time that loss adds before the message has arrived, milliseconds. */
  readonly addedMs: number;
  /** Share of messages that never arrive. */
  readonly lostShare: number;
}

export interface DelayUnderLoss {
  /** The first message, from the first packet of the set-up on. */
  readonly cold: AddedDelay;
  /** One on a session that stands. */
  readonly warm: AddedDelay;
  /** Who repeats, and by which clauses. */
  readonly mechanism: string;
}

export interface LossyPath {
  /** Independent loss of single packets. */
  readonly loss: LossShares;
  readonly rttMs: number;
  /** See `DTLS_FIRST_TIMEOUTS_MS`. */
  readonly dtlsFirstTimeoutMs: number;
}

/** The mean wait that loss adds to `deliveryTimes`: that of each turn, one after the other, for whoever repeats it. */
export function delayUnderLoss(turns: TcpTurns | DatagramTurns, path: LossyPath): DelayUnderLoss {
  return turns.over === 'tcp' ? overTcp(turns, path) : overDatagrams(turns, path);
}

function overTcp({ cold, warm }: TcpTurns, { loss, rttMs }: LossyPath): DelayUnderLoss {
  const waits = (turns: readonly Turn[], pauses: readonly number[]): number => turns.reduce((sum, { from, packets }) => sum + flightWait(lossFrom(from, loss), packets, rttMs, pauses), 0);
  const synMs = meanWait(1 - (1 - loss.up) * (1 - loss.down), SYN_PAUSES_MS);
  return {
    cold: { addedMs: synMs + waits(cold, pausesOfSetUpMs(rttMs)), lostShare: 0 }, warm: { addedMs: waits(warm, pausesMs(rttMs)), lostShare: 0 },
    mechanism: 'repeated by TCP until it is acknowledged (RFC 9293 §3.8.1, RFC 6298 §2, §5, RFC 8985 §7)',
  };
}

function overDatagrams({ handshake, setUp, setUpTimers, first, message, messageTimers }: DatagramTurns, { loss, dtlsFirstTimeoutMs }: LossyPath): DelayUnderLoss {
  const handshakeTimers = dtlsTimers(dtlsFirstTimeoutMs);
  const used = [handshake.length === 0 ? null : handshakeTimers, setUp.length === 0 ? null : setUpTimers, messageTimers].flatMap((timers) => timers?.clause ?? []);
  return {
    cold: inSequence([...exchanges(handshake, handshakeTimers), ...exchanges(setUp, setUpTimers), ...exchanges(first, messageTimers)], loss),
    warm: inSequence(exchanges(message, messageTimers), loss),
    mechanism: used.length === 0 ? 'not repeated' : `repeated until it is answered (${[...new Set(used)].join('; ')})${messageTimers === null ? ', the message itself not' : ''}`,
  };
}

/** A turn that its side repeats until the answer has come. The last turn of a delivery has arrived without one. */
interface RepeatedExchange {
  readonly request: Turn;
  readonly reply: Turn | null;
  readonly pausesMs: readonly number[];
}

function exchanges(turns: readonly Turn[], timers: RetryTimers | null): readonly RepeatedExchange[] {
  const pairs: RepeatedExchange[] = [];
  for (let index = 0; index < turns.length; index += 2) {
    const request = turns[index];
    if (request !== undefined) pairs.push({ request, reply: turns[index + 1] ?? null, pausesMs: timers?.pausesMs ?? [] });
  }
  return pairs;
}

/** Means add up, one exchange after the other. */
function inSequence(list: readonly RepeatedExchange[], loss: LossShares): AddedDelay {
  let addedMs = 0;
  let arrives = 1;
  for (const { request, reply, pausesMs: pauses } of list) {
    const fails = 1 - arrivesWhole(request, loss) * (reply === null ? 1 : arrivesWhole(reply, loss));
    addedMs += meanWait(fails, pauses);
    arrives *= 1 - fails ** (pauses.length + 1);
  }
  return { addedMs, lostShare: 1 - arrives };
}

function arrivesWhole({ from, packets }: Turn, loss: LossShares): number {
  return 1 - messageLoss(lossFrom(from, loss), packets);
}

function lossFrom(side: Side, { up, down }: LossShares): number {
  return side === 'client' ? up : down;
}
