import { seededRandom } from '../../src/base/index.ts';

export interface RepeatedExchangeOptions {
  readonly loss: { readonly up: number; readonly down: number };
  /** Pause before each repetition, drawn anew for each exchange. */
  readonly pausesMs: (random: () => number) => readonly number[];
  readonly exchanges: number;
  readonly seed: number;
}

export interface RepeatedExchangeCounts {
  requests: number;
  replies: number;
  arrived: number;
  givenUp: number;
  /** Sum over arrived requests of the time from the first transmission to the first that arrives. */
  delayMs: number;
}

/** A requester that repeats until the reply comes, and a responder that answers each copy; the path loses datagrams one by one. */
export function simulateRepeatedExchange({ loss, pausesMs, exchanges, seed }: RepeatedExchangeOptions): RepeatedExchangeCounts {
  const random = seededRandom(seed);
  const counts: RepeatedExchangeCounts = { requests: 0, replies: 0, arrived: 0, givenUp: 0, delayMs: 0 };
  for (let exchange = 0; exchange < exchanges; exchange += 1) {
    const pauses = [...pausesMs(random)];
    let at = 0;
    let arrivedAt: number | null = null;
    let answered = false;
    while (!answered) {
      counts.requests += 1;
      if (random() >= loss.up) {
        arrivedAt ??= at;
        counts.replies += 1;
        answered = random() >= loss.down;
      }
      const pause = pauses.shift();
      if (answered || pause === undefined) break;
      at += pause;
    }
    if (!answered) counts.givenUp += 1;
    if (arrivedAt === null) continue;
    counts.arrived += 1;
    counts.delayMs += arrivedAt;
  }
  return counts;
}
