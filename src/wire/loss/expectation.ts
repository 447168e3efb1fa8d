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
  /** Share of exchanges that fail after the last repetition. */
  readonly failureShare: number;
}

/**
 * A request from the client with `transmissions` tries in all, answered each time it arrives (RFC 7252 §4.2: MAX_RETRANSMIT + 1 = 5;
 * MQTT-SN 1.2 §6.13: N_RETRY + 1).
 */
export function repeatedExchange(loss: LossShares, transmissions: number): ExchangeExpectation {
  const success = (1 - loss.up) * (1 - loss.down);
  const failureShare = (1 - success) ** transmissions;
  const requests = success === 0 ? transmissions : (1 - failureShare) / success;
  return { requests, replies: requests * (1 - loss.up), failureShare };
}

/** Transmissions of a TCP segment until its acknowledgement has arrived, and arrivals of it, first order (RFC 9293 §3.8.1). */
export function repeatedSegment(ownLoss: number, acknowledgementLoss: number): { readonly transmissions: number; readonly arrivals: number } {
  return { transmissions: 1 / ((1 - ownLoss) * (1 - acknowledgementLoss)), arrivals: 1 / (1 - acknowledgementLoss) };
}
