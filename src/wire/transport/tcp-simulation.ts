import type { Side } from '../exchange.ts';
import type { ScriptPhase, ScriptStep, SegmentSink, SimulatedSegment } from './script.ts';
import { newTcpEnd, noteAckReceived, noteAckSent, noteDataReceived, noteDataSent, noteFinReceived, noteRead, noteTimer, sendableBytes, type AckPolicy } from './tcp-end.ts';

export interface TcpEndOptions {
  readonly ackPolicy: AckPolicy;
  readonly noDelay: boolean;
}
export interface TcpOptions {
  readonly rttMs: number;
  readonly client: TcpEndOptions;
  readonly server: TcpEndOptions;
  /** Payload bytes in a full segment (MSS less the timestamp option). */
  readonly segmentBytes: number;
}

/** A segment on its way. */
interface Arrival {
  readonly timeMs: number;
  readonly to: Side;
  readonly kind: SimulatedSegment['kind'];
  readonly offset: number;
  readonly bytes: number;
  readonly acknowledges: number;
}

/** Steps that follow one another; each phase is one, each background step too. */
interface Thread {
  readonly steps: readonly ScriptStep[];
  readonly phase: number;
  next: number;
  readyAt: number;
  /** Waits until this side has received its peer's stream up to `offset`. */
  waitingSide: Side | null;
  offset: number;
  delayMs: number;
}

/** From the arrival of a segment to the application's read. */
const WAKE_MS = 0.25;
/** Longer than any delayed-acknowledgement timer (RFC 9293 §3.8.6.3 allows 500 ms). */
const PAUSE_MS = 600;

/**
 * Play a script on a loss-free connection and report each packet in the order in which the client sends or receives it. Packets count to
 * the phase that runs at that moment. Deterministic; work grows with the number of packets.
 */
export function simulateTcp(phases: readonly ScriptPhase[], options: TcpOptions, sink: SegmentSink): void {
  const halfRtt = options.rttMs / 2;
  const ends = {
    client: newTcpEnd(options.client.ackPolicy, options.client.noDelay, options.segmentBytes),
    server: newTcpEnd(options.server.ackPolicy, options.server.noDelay, options.segmentBytes),
  };
  const arrivals: Arrival[] = [];
  const threads: Thread[] = [];
  let now = options.rttMs;
  let phase = 0;
  let reset = false;

  sink({ from: 'client', phase: 0, timeMs: 0, offset: 0, bytes: 0, kind: 'syn' });
  sink({ from: 'server', phase: 0, timeMs: now, offset: 0, bytes: 0, kind: 'syn-ack' });
  sink({ from: 'client', phase: 0, timeMs: now, offset: 0, bytes: 0, kind: 'ack' });

  const transmit = (from: Side, kind: Arrival['kind'], bytes: number, offset: number): void => {
    if (from === 'client') sink({ from, phase, timeMs: now, offset, bytes, kind });
    arrivals.push({ timeMs: now + halfRtt, to: other(from), kind, offset, bytes, acknowledges: ends[from].received });
  };
  const flush = (side: Side): void => {
    const sender = ends[side];
    for (let bytes = sendableBytes(sender); bytes > 0; bytes = sendableBytes(sender)) {
      const offset = sender.sent;
      noteDataSent(sender, bytes, now);
      const last = sender.finWritten && !sender.finSent && sender.sent === sender.written;
      if (last) sender.finSent = true;
      transmit(side, last ? 'fin' : 'data', bytes, offset);
    }
    if (sender.finWritten && !sender.finSent && sender.sent === sender.written) {
      sender.finSent = true;
      noteAckSent(sender);
      transmit(side, 'fin', 0, sender.sent);
    }
  };
  const acknowledge = (side: Side): void => {
    noteAckSent(ends[side]);
    transmit(side, 'ack', 0, ends[side].sent);
  };
  const wait = (thread: Thread, side: Side, delayMs: number): void => {
    const peer = ends[other(side)];
    const offset = peer.written + (peer.finWritten ? 1 : 0);
    const arrived = ends[side].readUpTo + (ends[side].readFin ? 1 : 0);
    thread.waitingSide = arrived >= offset ? null : side;
    thread.offset = offset;
    thread.delayMs = delayMs;
    thread.readyAt = arrived >= offset ? now + delayMs : Infinity;
  };
  const startPhase = (index: number): void => {
    const following = phases[index];
    if (following === undefined) return;
    const thread: Thread = { steps: following.steps, phase: index, next: -1, readyAt: 0, waitingSide: null, offset: 0, delayMs: 0 };
    threads.push(thread);
    if ('sincePreviousStartMs' in following.start) thread.readyAt = now + following.start.sincePreviousStartMs;
    else wait(thread, 'client', following.start.afterPreviousMs);
  };
  const schedule = (thread: Thread): void => {
    for (;;) {
      const step = thread.steps[thread.next];
      if (step === undefined) {
        threads.splice(threads.indexOf(thread), 1);
        const following = phases[thread.phase + 1];
        if (thread.phase >= 0 && following !== undefined && !('sincePreviousStartMs' in following.start)) startPhase(thread.phase + 1);
        return;
      }
      if (step.background) {
        const aside: Thread = { steps: [{ ...step, background: false }], phase: -1, next: 0, readyAt: 0, waitingSide: null, offset: 0, delayMs: 0 };
        threads.push(aside);
        schedule(aside);
        thread.next += 1;
        continue;
      }
      if (step.trigger === 'reply') wait(thread, step.side, step.delayMs);
      else thread.readyAt = now + step.delayMs + (step.trigger === 'pause' ? PAUSE_MS + options.rttMs : 0);
      return;
    }
  };
  const run = (thread: Thread): void => {
    if (thread.next < 0) {
      phase = thread.phase;
      const following = phases[phase + 1];
      if (following !== undefined && 'sincePreviousStartMs' in following.start) startPhase(phase + 1);
    } else {
      const step = thread.steps[thread.next] as ScriptStep;
      const sender = ends[step.side];
      sender.written += step.bytes;
      if (step.fin) sender.finWritten = true;
      flush(step.side);
    }
    thread.next += 1;
    schedule(thread);
  };
  const receive = (arrival: Arrival): void => {
    const side = arrival.to;
    if (side === 'client') sink({ from: 'server', phase, timeMs: now, offset: arrival.offset, bytes: arrival.bytes, kind: arrival.kind });
    const receiver = ends[side];
    if (arrival.kind === 'rst') {
      reset = true;
      return;
    }
    if (arrival.bytes > 0 && receiver.finWritten) {
      // Data for a socket that its application has closed: RFC 9293 §3.10.7.4, Linux answers with a reset.
      transmit(side, 'rst', 0, receiver.sent);
      if (side === 'client') reset = true;
      return;
    }
    noteAckReceived(receiver, arrival.acknowledges);
    let mustAcknowledge = arrival.bytes > 0 && noteDataReceived(receiver, arrival.bytes, now, options.rttMs);
    if (arrival.kind === 'fin') mustAcknowledge = noteFinReceived(receiver, now) || mustAcknowledge;
    if (mustAcknowledge) acknowledge(side);
    if ((arrival.bytes > 0 || arrival.kind === 'fin') && receiver.readAt === Infinity) receiver.readAt = now + WAKE_MS;
    flush(side);
  };
  const read = (side: Side): void => {
    if (noteRead(ends[side])) acknowledge(side);
    const arrived = ends[side].readUpTo + (ends[side].readFin ? 1 : 0);
    for (const thread of threads) {
      if (thread.waitingSide !== side || arrived < thread.offset) continue;
      thread.waitingSide = null;
      thread.readyAt = now + thread.delayMs;
    }
  };

  startPhase(0);
  while (!reset) {
    const arrival = arrivals[0]?.timeMs ?? Infinity;
    const timer = Math.min(ends.client.timerAt, ends.server.timerAt);
    const reading = Math.min(ends.client.readAt, ends.server.readAt);
    let thread: Thread | undefined;
    for (const candidate of threads) if (thread === undefined || candidate.readyAt < thread.readyAt) thread = candidate;
    const ready = thread?.readyAt ?? Infinity;
    const next = Math.min(arrival, timer, ready, reading);
    if (next === Infinity) return;
    now = next;
    if (next === arrival) receive(arrivals.shift() as Arrival);
    else if (next === reading) read(ends.client.readAt <= ends.server.readAt ? 'client' : 'server');
    else if (next === ready) run(thread as Thread);
    else {
      const side: Side = ends.client.timerAt <= ends.server.timerAt ? 'client' : 'server';
      noteTimer(ends[side], options.rttMs);
      acknowledge(side);
    }
  }
}

function other(side: Side): Side {
  return side === 'client' ? 'server' : 'client';
}
