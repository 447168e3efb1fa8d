import type { Side } from '../exchange.ts';
import type { DirectionTotals, PhaseTotals } from '../session.ts';
import { meanWait, messageLoss, repeatedExchange, type LossShares } from './expectation.ts';
import type { RetryTimers } from './retry-timers.ts';

/** A message in one datagram, which may travel in several packets. */
export interface DatagramOnTheWay {
  readonly from: Side;
  readonly packets: number;
  readonly ipBytes: number;
  readonly transportPayloadBytes: number;
}

/** Means for each delivered message: those that arrive at least once. */
export interface DatagramsUnderLoss {
  readonly totals: PhaseTotals;
  /** Share of messages that never arrive. */
  readonly lostShare: number;
  /** Mean time that loss adds before the message has arrived, milliseconds. */
  readonly addedDelayMs: number;
}

/**
 * A steady message over datagrams: pairs of a message and its answer, one after the other, each pair repeated by its first side until
 * the answer has come or the tries are used up; a repeated message is answered again. Without timers nothing is repeated.
 */
export function datagramsUnderLoss(list: readonly DatagramOnTheWay[], loss: LossShares, timers: RetryTimers | null): DatagramsUnderLoss {
  const sums = { client: nothing(), server: nothing() };
  const lossOf = (datagram: DatagramOnTheWay): number => messageLoss(datagram.from === 'client' ? loss.up : loss.down, datagram.packets);
  const tries = timers === null ? 1 : timers.pausesMs.length + 1;
  let begun = 1;
  let delivered: number | null = null;
  for (let index = 0; index < list.length;) {
    const request = list[index];
    if (request === undefined) break;
    const reply = list[index + 1];
    const answered = reply !== undefined && reply.from !== request.from;
    const expected = answered ? repeatedExchange(lossOf(request), lossOf(reply), tries) : { requests: 1, replies: 0, failureShare: lossOf(request), deliveredShare: 1 - lossOf(request) };
    add(sums[request.from], request, begun * expected.requests);
    if (answered) add(sums[reply.from], reply, begun * expected.replies);
    delivered ??= expected.deliveredShare;
    // The next message of an exchange is sent by whoever got this one.
    begun *= answered ? (list[index + 2]?.from === reply.from ? expected.deliveredShare : 1 - expected.failureShare) : expected.deliveredShare;
    index += answered ? 2 : 1;
  }
  const first = list[0];
  const share = delivered ?? 1;
  return {
    totals: { up: scaled(sums.client, 1 / share), down: scaled(sums.server, 1 / share) },
    lostShare: 1 - share, addedDelayMs: first === undefined || timers === null ? 0 : meanWait(lossOf(first), timers.pausesMs),
  };
}

type Sums = { -readonly [Key in keyof DirectionTotals]: number };
const nothing = (): Sums => ({ packets: 0, ipBytes: 0, transportPayloadBytes: 0 });

function add(sums: Sums, datagram: DatagramOnTheWay, times: number): void {
  sums.packets += datagram.packets * times;
  sums.ipBytes += datagram.ipBytes * times;
  sums.transportPayloadBytes += datagram.transportPayloadBytes * times;
}

function scaled(sums: Sums, factor: number): DirectionTotals {
  return { packets: sums.packets * factor, ipBytes: sums.ipBytes * factor, transportPayloadBytes: sums.transportPayloadBytes * factor };
}
