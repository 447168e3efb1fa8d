import type { Side } from '../exchange.ts';
import { retransmissionTimeoutMs, segmentsInFlight, type TcpEnd } from './tcp-end.ts';

/** Everything at the start of a phase that decides what a connection will do, relative to that moment and to what each stream has come to. */
export interface TcpState {
  readonly numbers: readonly number[];
  /** Windows of client and server, in segments: they only grow, and matter where one was full. */
  readonly windows: readonly [number, number];
  /** How often a window has held a segment back so far. */
  readonly heldBack: number;
}

export interface TcpParts {
  readonly nowMs: number;
  readonly rttMs: number;
  readonly phase: number;
  readonly ends: Readonly<Record<Side, TcpEnd>>;
  readonly gone: Readonly<Record<Side, boolean>>;
  readonly arrivals: readonly { readonly timeMs: number; readonly to: Side; readonly kind: string; readonly offset: number; readonly bytes: number; readonly acknowledges: number; readonly acknowledgesFin: boolean }[];
  readonly threads: readonly {
    readonly steps: readonly { readonly side: Side; readonly bytes: number }[]; readonly phase: number; readonly next: number; readonly readyAt: number;
    readonly waitingSide: Side | null; readonly offset: number; readonly delayMs: number;
  }[];
  readonly marks: readonly { readonly phase: number; readonly offset: number }[];
  readonly heldBack: number;
}

/** @param waiting bytes of each side that still wait to be joined with what it says next. */
export function tcpState({ nowMs, rttMs, phase, ends, gone, arrivals, threads, marks, heldBack }: TcpParts, waiting: Readonly<Record<Side, number>>): TcpState {
  const numbers: number[] = [waiting.client, waiting.server, arrivals.length, threads.length, marks.length];
  // How long ago is only ever compared with timers; none is longer than this.
  const longAgo = retransmissionTimeoutMs(rttMs) + 1;
  for (const side of SIDES) {
    const end = ends[side];
    numbers.push(
      end.written - end.sent, end.sent - end.acknowledged, Math.max(0, end.smallEnd - end.acknowledged), Math.min(longAgo, nowMs - end.lastSentMs), end.received - end.ackedUpTo, end.received - end.readUpTo,
      flags(end, gone[side]), end.pushed, end.quick, end.ackTimeoutMs,
      Math.min(longAgo, nowMs - end.lastReceivedMs), end.receiveSegmentBytes, end.timerAt - nowMs, end.readAt - nowMs, end.delayedSegments, segmentsInFlight(end),
    );
    for (let index = end.oldestInFlight; index < end.inFlight.length; index += 1) numbers.push((end.inFlight[index] as number) - end.acknowledged);
  }
  for (const { timeMs, to, kind, offset, bytes, acknowledges, acknowledgesFin } of arrivals) {
    const from = to === 'client' ? 'server' : 'client';
    numbers.push(timeMs - nowMs, to === 'client' ? 0 : 1, kind.length, offset - ends[to].received, bytes, acknowledges - ends[to].acknowledged, acknowledges - ends[from].received, acknowledgesFin ? 1 : 0);
  }
  for (const { steps, phase: own, next, readyAt, waitingSide, offset, delayMs } of threads) {
    numbers.push(own < 0 ? -1 : phase - own, steps.length - next, readyAt - nowMs, waitingSide === null ? 0 : offset - ends[waitingSide].received, waitingSide === null ? -1 : waitingSide === 'client' ? 0 : 1, delayMs);
    for (let index = Math.max(0, next); index < steps.length; index += 1) numbers.push(steps[index]?.bytes ?? 0);
  }
  for (const mark of marks) numbers.push(phase - mark.phase, mark.offset - ends.client.written);
  return { numbers, windows: [ends.client.window, ends.server.window], heldBack };
}

/** Whether a connection will do the same from both states on. Windows need not agree where none held anything back between them. */
export function sameTcpState(first: TcpState, second: TcpState): boolean {
  if (first.heldBack !== second.heldBack && (first.windows[0] !== second.windows[0] || first.windows[1] !== second.windows[1])) return false;
  if (first.numbers.length !== second.numbers.length) return false;
  return first.numbers.every((one, index) => one === second.numbers[index]);
}

const SIDES = ['client', 'server'] as const;

function flags(end: TcpEnd, gone: boolean): number {
  return (gone ? 1 : 0) + (end.finWritten ? 2 : 0) + (end.finSent ? 4 : 0) + (end.receivedFin ? 8 : 0) + (end.ackScheduled ? 16 : 0) + (end.pingPong ? 32 : 0) + (end.readFin ? 64 : 0) + (end.burstAcknowledged ? 128 : 0);
}
