/** Independent loss of single packets in each direction, as shares. */
export interface LossShares {
  readonly up: number;
  readonly down: number;
}

/** Expected transmissions of an exchange that is repeated until its reply arrives. */
export interface ExchangeExpectation {
  /** Requests sent. */
  readonly requests: number;
  /** Replies sent: each request that arrives is answered again. */
  readonly replies: number;
  /** Share of exchanges that the sender gives up: no reply after the last repetition. */
  readonly failureShare: number;
  /** Share of requests that arrive at least once. */
  readonly deliveredShare: number;
}

/**
 * A request with `transmissions` tries in all, answered each time it arrives (RFC 7252 §4.2: MAX_RETRANSMIT + 1; MQTT-SN 1.2 §6.13: N_RETRY + 1).
 * @param ownLoss share of requests lost, `replyLoss` of replies.
 */
export function repeatedExchange(ownLoss: number, replyLoss: number, transmissions: number): ExchangeExpectation {
  const success = (1 - ownLoss) * (1 - replyLoss);
  const requests = triesUntil(1 - success, transmissions);
  return { requests, replies: requests * (1 - ownLoss), failureShare: (1 - success) ** transmissions, deliveredShare: 1 - ownLoss ** transmissions };
}

/** Expected tries when each fails with `failure` and the last is the `most`-th: 1 + f + f² + … */
export function triesUntil(failure: number, most: number): number {
  return failure === 1 ? most : (1 - failure ** most) / (1 - failure);
}

/**
 * Mean wait before the first try that succeeds, given that one of `waits.length + 1` does.
 * @param failure share of tries that fail; `waits` are the pauses between tries.
 */
export function meanWait(failure: number, waits: readonly number[]): number {
  let wait = 0;
  let share = 1 - failure;
  let sum = 0;
  let shares = share;
  for (const pause of waits) {
    wait += pause;
    share *= failure;
    sum += share * wait;
    shares += share;
  }
  return shares === 0 ? 0 : sum / shares;
}

/** Loss of a message that travels in several packets of which none may be missing (RFC 791 §3.2, RFC 4944 §5.3). */
export function messageLoss(packetLoss: number, packets: number): number {
  return 1 - (1 - packetLoss) ** packets;
}
