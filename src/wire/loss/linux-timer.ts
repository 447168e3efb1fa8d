/** Lower bound of the variance term of Linux's retransmission timeout (TCP_RTO_MIN); RFC 6298 §2.4 asks for one second for the whole. */
const VARIANCE_MIN_MS = 200;
/** Linux gives up after tcp_retries2 = 15 repetitions (RFC 9293 §3.8.3 asks for at least 100 s). */
export const TCP_TRANSMISSIONS = 16;

/**
 * When a lone segment is sent again. The tail-loss probe (RFC 8985 §7.2) comes after two round trips and an allowance for delayed
 * acknowledgements, but never after the retransmission timeout, which is shorter here: one round trip and the lower bound (RFC 6298 §2).
 */
export function firstTimeoutMs(rttMs: number): number {
  return rttMs + VARIANCE_MIN_MS;
}

/** The probe does not double the timer; each timeout after it does (RFC 6298 §5.5): pauses T, 2T, 4T … */
export function pausesMs(rttMs: number, transmissions: number = TCP_TRANSMISSIONS): number[] {
  return doubled(firstTimeoutMs(rttMs), transmissions);
}

function doubled(firstMs: number, transmissions: number): number[] {
  return Array.from({ length: transmissions - 1 }, (_, index) => Math.min(LONGEST_TIMEOUT_MS, firstMs * 2 ** index));
}
/** TCP_RTO_MAX. */
const LONGEST_TIMEOUT_MS = 120_000;

/**
 * The same while the connection is young: the timeout is three times the first round trip (RFC 6298 §2.2), at least one and the lower bound; the
 * probe comes before it where a round trip is long.
 */
export function pausesOfSetUpMs(rttMs: number): number[] {
  return doubled(Math.min(2 * rttMs + VARIANCE_MIN_MS, Math.max(firstTimeoutMs(rttMs), 3 * rttMs)), TCP_TRANSMISSIONS);
}

/** A SYN that is not answered is sent again after a second (RFC 6298 §2.1), doubled, six times on Linux (tcp_syn_retries). */
export const SYN_PAUSES_MS: readonly number[] = doubled(1_000, 7);

/** Transmissions that leave before the next message, whose acknowledgement covers this one too (RFC 9293 §3.4: acknowledgements are cumulative). */
export function transmissionsWithin(spacingMs: number, rttMs: number): number {
  let count = 1;
  let at = 0;
  for (const pause of pausesMs(rttMs)) {
    at += pause;
    if (at >= spacingMs) break;
    count += 1;
  }
  return count;
}

/**
 * How many messages a late sample lasts. A reply that was lost and came with the peer's repetition gives the requester a round-trip
 * sample that is longer by the peer's timeout (RFC 7323 §4.1; a segment sent once is sampled whole). It raises the requester's timeout
 * (RFC 6298 §2.3; Linux keeps the variance at its maximum of a round trip and lets it decay by a quarter), and while that lies a round trip above the peer's, the
 * peer repeats its lost reply before the requester repeats a request that has long arrived.
 */
export function messagesWithLateTimer(rttMs: number): number {
  const timeout = firstTimeoutMs(rttMs);
  let smoothed = rttMs + timeout / 8;
  let deviation = timeout;
  let variance = Math.max(VARIANCE_MIN_MS, deviation);
  let messages = 0;
  while (smoothed + variance > timeout + rttMs && messages < 100) {
    messages += 1;
    const error = smoothed - rttMs;
    smoothed -= error / 8;
    // A sample below the mean moves the deviation by an eighth of its excess only (net/ipv4/tcp_input.c, tcp_rtt_estimator).
    const excess = error - deviation / 4;
    deviation += excess > 0 ? excess / 8 : excess;
    const highest = Math.max(VARIANCE_MIN_MS, deviation);
    if (highest < variance) variance -= (variance - highest) / 4;
  }
  return messages;
}
