import { onClockBefore } from './clock.ts';

/**
 * How an end acknowledges. `linux`: quick-ACK and ping-pong mode. `every-second`: the plain rule of RFC 9293 §3.8.6.3, as lwIP follows it.
 */
export type AckPolicy = 'linux' | 'every-second';

/**
 * One end of a TCP connection as far as it decides when a segment leaves: Nagle's rule, the initial window, and the delayed-acknowledgement
 * state. Two receivers are modelled: Linux (quick-ACK and ping-pong mode; Documentation/networking/ip-sysctl, net/ipv4/tcp_input.c behaviour)
 * and the plain rule of RFC 9293 §3.8.6.3 that lwIP follows (every second segment, else a timer).
 */
export interface TcpEnd {
  readonly ackPolicy: AckPolicy;
  readonly noDelay: boolean;
  /** Payload bytes that fit one segment. */
  readonly segmentBytes: number;
  // sending
  written: number;
  sent: number;
  acknowledged: number;
  /** End of the last segment sent that was shorter than full (Minshall's form of RFC 1122 §4.2.3.4). */
  smallEnd: number;
  /** Ends of the segments that are not acknowledged yet, from `oldestInFlight` on: with a large window it is dear to move them all for each acknowledgement. */
  inFlight: number[];
  oldestInFlight: number;
  window: number;
  lastSentMs: number;
  finWritten: boolean;
  finSent: boolean;
  // receiving
  received: number;
  receivedFin: boolean;
  /** Bytes covered by the last acknowledgement that left. */
  ackedUpTo: number;
  ackScheduled: boolean;
  pushed: number;
  quick: number;
  pingPong: boolean;
  ackTimeoutMs: number;
  lastReceivedMs: number;
  receiveSegmentBytes: number;
  timerAt: number;
  /** When the application reads what has arrived, and up to where it has read. */
  readAt: number;
  readUpTo: number;
  readFin: boolean;
  /** A burst has been acknowledged before the application read it: the rest of it waits for the read. */
  burstAcknowledged: boolean;
  delayedSegments: number;
}

/** Shortest Linux delayed-acknowledgement timer (TCP_DELACK_MIN = HZ/25) and the longest (TCP_DELACK_MAX = HZ/5). */
export const DELAYED_ACK_MIN_MS = 40;
const DELAYED_ACK_MAX_MS = 200;
/** lwIP acknowledges on its fast timer, TCP_TMR_INTERVAL = 250 ms. */
const FAST_TIMER_MS = 250;
/** TCP_MAX_QUICKACKS. */
const QUICK_ACKS = 16;
/** Receivers start from TCP_MSS_DEFAULT before they have seen a full segment. */
const DEFAULT_MSS = 536;
const INITIAL_WINDOW_SEGMENTS = 10;

export function newTcpEnd(ackPolicy: AckPolicy, noDelay: boolean, segmentBytes: number): TcpEnd {
  return {
    ackPolicy, noDelay, segmentBytes, written: 0, sent: 0, acknowledged: 0, smallEnd: 0, inFlight: [], oldestInFlight: 0, window: INITIAL_WINDOW_SEGMENTS, lastSentMs: 0,
    finWritten: false, finSent: false, received: 0, receivedFin: false, ackedUpTo: 0, ackScheduled: false, pushed: 0, quick: 0, pingPong: false,
    ackTimeoutMs: 0, lastReceivedMs: 0, receiveSegmentBytes: DEFAULT_MSS, timerAt: Infinity, readAt: Infinity, readUpTo: 0, readFin: false, burstAcknowledged: false, delayedSegments: 0,
  };
}

/** Length of the segment that may leave now, or 0. A short one waits while another short one is unacknowledged, unless NODELAY or FIN. */
export function sendableBytes(end: TcpEnd): number {
  const waiting = end.written - end.sent;
  if (waiting === 0 || segmentsInFlight(end) >= end.window) return 0;
  if (waiting >= end.segmentBytes) return end.segmentBytes;
  const smallOutstanding = end.smallEnd > end.acknowledged;
  return end.noDelay || end.finWritten || !smallOutstanding ? waiting : 0;
}

/** After an idle time longer than the retransmission timeout the window starts over (RFC 5681 §4.1). */
export function noteWrite(end: TcpEnd, nowMs: number, rttMs: number): void {
  if (segmentsInFlight(end) === 0 && nowMs - end.lastSentMs > retransmissionTimeoutMs(rttMs)) end.window = Math.min(end.window, INITIAL_WINDOW_SEGMENTS);
}

/** Book a data segment as sent: it carries the acknowledgement of everything received. */
export function noteDataSent(end: TcpEnd, bytes: number, nowMs: number): void {
  end.sent += bytes;
  end.inFlight.push(end.sent);
  end.lastSentMs = nowMs;
  if (bytes < end.segmentBytes) end.smallEnd = end.sent;
  // A reply within the timer of the last receipt makes the connection interactive (ping-pong mode).
  if (end.ackTimeoutMs > 0 && nowMs - end.lastReceivedMs < end.ackTimeoutMs) end.pingPong = true;
  noteAckSent(end);
}

/** What the peer has received: opens the window by one segment for each acknowledged one (slow start, RFC 5681 §3.1). */
export function noteAckReceived(end: TcpEnd, acknowledges: number): void {
  if (acknowledges <= end.acknowledged) return;
  end.acknowledged = acknowledges;
  const { inFlight } = end;
  while (segmentsInFlight(end) > 0 && (inFlight[end.oldestInFlight] as number) <= acknowledges) {
    end.window += 1;
    if (end.oldestInFlight === 0 && inFlight.length <= FEW_IN_FLIGHT) inFlight.shift();
    else end.oldestInFlight += 1;
  }
  if (end.oldestInFlight === 0 || segmentsInFlight(end) > end.oldestInFlight) return;
  inFlight.splice(0, end.oldestInFlight);
  end.oldestInFlight = 0;
}

/** So many are moved when one leaves. */
const FEW_IN_FLIGHT = 16;

export function segmentsInFlight({ inFlight, oldestInFlight }: TcpEnd): number {
  return inFlight.length - oldestInFlight;
}

export function noteAckSent(end: TcpEnd): void {
  if (end.ackScheduled && end.quick > 0) {
    end.quick -= 1;
    if (end.quick === 0) end.ackTimeoutMs = DELAYED_ACK_MIN_MS;
  }
  end.ackedUpTo = end.received;
  end.ackScheduled = false;
  end.pushed = 0;
  end.delayedSegments = 0;
  end.timerAt = Infinity;
}

/** Book a received data segment; true when an acknowledgement must leave at once. */
export function noteDataReceived(end: TcpEnd, bytes: number, nowMs: number, rttMs: number): boolean {
  end.received += bytes;
  end.ackScheduled = true;
  if (end.ackPolicy === 'every-second') {
    end.delayedSegments += 1;
    if (end.delayedSegments >= 2) return true;
    armTimer(end, nowMs + FAST_TIMER_MS);
    return false;
  }
  measureSegment(end, bytes);
  updateTimeout(end, nowMs, rttMs);
  end.lastReceivedMs = nowMs;
  const moreThanOne = end.received - end.ackedUpTo > end.receiveSegmentBytes && !end.burstAcknowledged;
  if (moreThanOne) end.burstAcknowledged = true;
  const atOnce = (end.quick > 0 && !end.pingPong) || moreThanOne;
  if (!atOnce) armTimer(end, nowMs + delayMs(end, rttMs));
  return atOnce;
}

/**
 * The application reads all that has arrived; true when that makes an acknowledgement due: more than one full segment, two short ones, or
 * one outside ping-pong mode (tcp_cleanup_rbuf). Segments that arrive within the time an application takes to wake are read, and acknowledged, together.
 */
export function noteRead(end: TcpEnd): boolean {
  end.readAt = Infinity;
  end.readUpTo = end.received;
  end.readFin = end.receivedFin;
  end.burstAcknowledged = false;
  if (end.ackPolicy !== 'linux' || !end.ackScheduled) return false;
  return end.received - end.ackedUpTo > end.receiveSegmentBytes || end.pushed > 1 || (end.pushed === 1 && !end.pingPong);
}

/** A FIN is acknowledged late, so that the ACK can ride on the receiver's own FIN (tcp_fin enters ping-pong mode). */
export function noteFinReceived(end: TcpEnd, nowMs: number): boolean {
  end.receivedFin = true;
  end.ackScheduled = true;
  if (end.finSent || end.ackPolicy === 'every-second') return true;
  end.pingPong = true;
  armTimer(end, nowMs + DELAYED_ACK_MIN_MS);
  return false;
}

/** The timer fired: the answer did not come in time. */
export function noteTimer(end: TcpEnd, rttMs: number): void {
  if (end.ackPolicy === 'every-second') return;
  if (end.pingPong) {
    end.pingPong = false;
    end.ackTimeoutMs = DELAYED_ACK_MIN_MS;
  } else end.ackTimeoutMs = Math.min(end.ackTimeoutMs * 2, retransmissionTimeoutMs(rttMs));
}

function measureSegment(end: TcpEnd, bytes: number): void {
  if (bytes >= end.receiveSegmentBytes) end.receiveSegmentBytes = Math.min(bytes, end.segmentBytes);
  if (bytes < end.segmentBytes) end.pushed += 1;
}

function updateTimeout(end: TcpEnd, nowMs: number, rttMs: number): void {
  if (end.ackTimeoutMs === 0) {
    end.quick = QUICK_ACKS;
    end.ackTimeoutMs = DELAYED_ACK_MIN_MS;
    return;
  }
  const gap = nowMs - end.lastReceivedMs;
  if (gap <= DELAYED_ACK_MIN_MS / 2) end.ackTimeoutMs = onClockBefore(end.ackTimeoutMs / 2 + DELAYED_ACK_MIN_MS / 2);
  else if (gap < end.ackTimeoutMs) end.ackTimeoutMs = Math.min(onClockBefore(end.ackTimeoutMs / 2 + gap), retransmissionTimeoutMs(rttMs));
  else if (gap > retransmissionTimeoutMs(rttMs)) end.quick = QUICK_ACKS;
}

function delayMs(end: TcpEnd, rttMs: number): number {
  if (end.ackTimeoutMs <= DELAYED_ACK_MIN_MS) return end.ackTimeoutMs;
  return Math.min(end.ackTimeoutMs, DELAYED_ACK_MAX_MS, Math.max(rttMs, DELAYED_ACK_MIN_MS));
}

function armTimer(end: TcpEnd, atMs: number): void {
  if (atMs < end.timerAt) end.timerAt = atMs;
}

/** RFC 6298 with Linux's lower bound of 200 ms for the variance term. */
export function retransmissionTimeoutMs(rttMs: number): number {
  return rttMs + 200;
}
