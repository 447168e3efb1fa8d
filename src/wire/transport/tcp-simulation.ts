import type { Side } from '../exchange.ts';
import { onClock } from './clock.ts';
import type { ScriptPhase, ScriptStep, SegmentSink, SimulatedSegment } from './script.ts';
import type { TcpParts } from './tcp-state.ts';
import {
  newTcpEnd, noteAckReceived, noteAckSent, noteDataReceived, noteDataSent, noteFinReceived, noteRead, noteTimer, noteWrite, segmentsInFlight, sendableBytes, type AckPolicy, type TcpEnd,
} from './tcp-end.ts';

export interface TcpEndOptions {
  /** From the arrival of a segment to the application's read; what arrives meanwhile is read together. */
  readonly wakeMs: number;
  readonly ackPolicy: AckPolicy;
  readonly noDelay: boolean;
  /**
   * The application answers a message before it reads what has come behind it, so that the answer carries the acknowledgement of all: with
   * everything it says, or with background steps alone (tickets, which a TLS library writes while it reads Finished).
   */
  readonly answersFirst: 'all' | 'background' | 'none';
  /** Its FIN is a reset with an acknowledgement (RFC 1122 §4.2.2.13), of the size of a FIN; nobody answers it. */
  readonly aborts?: boolean;
}
export interface TcpOptions {
  readonly rttMs: number;
  readonly client: TcpEndOptions;
  readonly server: TcpEndOptions;
  /** Payload bytes in a full segment (MSS less the timestamp option). */
  readonly segmentBytes: number;
}

/** One end with its application. */
interface PlayedEnd {
  readonly side: Side;
  readonly tcp: TcpEnd;
  readonly options: TcpEndOptions;
  /** From when on it can speak: the server's connection stands when the third segment of the handshake has arrived. */
  readonly earliestMs: number;
  /** Its application has gone: it answers everything with a reset (RFC 9293 §3.10.7.1). */
  gone: boolean;
}

/** A segment on its way. */
interface Arrival {
  readonly timeMs: number;
  readonly to: Side;
  readonly kind: SimulatedSegment['kind'];
  readonly offset: number;
  readonly bytes: number;
  readonly acknowledges: number;
  readonly acknowledgesFin: boolean;
}

/** Steps that follow one another; each phase is one, each background step too. */
interface Thread {
  readonly steps: readonly ScriptStep[];
  readonly phase: number;
  next: number;
  /** Place of the next step in the script: what is due at the same moment happens in the order of the script. */
  order: number;
  readyAt: number;
  /** Waits until this side has received its peer's stream up to `offset`. */
  waitingSide: Side | null;
  offset: number;
  delayMs: number;
}

/** A phase that the client opens begins with the packet that carries its first byte. */
interface PhaseMark {
  readonly phase: number;
  readonly offset: number;
}

/** More steps than a phase has. */
const STEPS_MAX = 1_000_000;
/** So many are moved when one arrives; with a large window, moving all is dear. */
const FEW_ON_THEIR_WAY = 16;
/** Longer than any delayed-acknowledgement timer (RFC 9293 §3.8.6.3 allows 500 ms). */
const PAUSE_MS = 600;

/**
 * Play a script on a loss-free connection and report each packet in the order in which the client sends or receives it. Packets count to
 * the phase that runs at that moment. Deterministic; work grows with the number of packets.
 * @param atPhase called when a phase starts, with the state of the connection; the phase after it may be added to the list then.
 */
export function simulateTcp(phases: readonly ScriptPhase[], options: TcpOptions, sink: SegmentSink, atPhase?: (phase: number, parts: () => TcpParts) => void): void {
  const halfRtt = onClock(options.rttMs / 2);
  const rttMs = 2 * halfRtt;
  const client = newEnd('client', options.client, options.segmentBytes, rttMs);
  const server = newEnd('server', options.server, options.segmentBytes, rttMs + halfRtt);
  /** What is on its way stands from `nextArrival` on. */
  const arrivals: Arrival[] = [];
  let nextArrival = 0;
  const threads: Thread[] = [];
  let now = rttMs;
  let phase = 0;
  const marks: PhaseMark[] = [];
  /** How often a full window has held a segment back. */
  let heldBack = 0;

  sink({ from: 'client', phase: 0, timeMs: 0, offset: 0, bytes: 0, acknowledges: 0, kind: 'syn' });
  sink({ from: 'server', phase: 0, timeMs: now, offset: 0, bytes: 0, acknowledges: 0, kind: 'syn-ack' });
  sink({ from: 'client', phase: 0, timeMs: now, offset: 0, bytes: 0, acknowledges: 0, kind: 'ack' });

  const endOf = (side: Side): PlayedEnd => (side === 'client' ? client : server);
  const peerOf = (end: PlayedEnd): PlayedEnd => (end === client ? server : client);
  const transmit = (from: PlayedEnd, kind: Arrival['kind'], bytes: number, offset: number): void => {
    const { received, receivedFin } = from.tcp;
    if (from === client) {
      while (marks.length > 0 && offset + bytes + (kind === 'fin' ? 1 : 0) > (marks[0] as PhaseMark).offset) phase = (marks.shift() as PhaseMark).phase;
      sink({ from: 'client', phase, timeMs: now, offset, bytes, acknowledges: received + (receivedFin ? 1 : 0), kind });
    }
    arrivals.push({ timeMs: now + halfRtt, to: from === client ? 'server' : 'client', kind, offset, bytes, acknowledges: received, acknowledgesFin: receivedFin });
  };
  const flush = (end: PlayedEnd): void => {
    const sender = end.tcp;
    if (sender.written > sender.sent) {
      for (let bytes = sendableBytes(sender); bytes > 0; bytes = sendableBytes(sender)) {
        const offset = sender.sent;
        noteDataSent(sender, bytes, now);
        const last = sender.finWritten && !sender.finSent && sender.sent === sender.written;
        if (last) sender.finSent = true;
        transmit(end, last ? 'fin' : 'data', bytes, offset);
      }
      if (sender.written > sender.sent && segmentsInFlight(sender) >= sender.window) heldBack += 1;
    }
    if (sender.finWritten && !sender.finSent && sender.sent === sender.written) {
      sender.finSent = true;
      noteAckSent(sender);
      transmit(end, 'fin', 0, sender.sent);
    }
  };
  const acknowledge = (end: PlayedEnd): void => {
    noteAckSent(end.tcp);
    transmit(end, 'ack', 0, end.tcp.sent);
  };
  const wait = (thread: Thread, end: PlayedEnd, delayMs: number): void => {
    const peer = peerOf(end).tcp;
    const offset = peer.written + (peer.finWritten ? 1 : 0);
    const arrived = end.tcp.readUpTo + (end.tcp.readFin ? 1 : 0);
    thread.waitingSide = arrived >= offset ? null : end.side;
    thread.offset = offset;
    thread.delayMs = delayMs;
    thread.readyAt = arrived >= offset ? Math.max(now, end.earliestMs) + delayMs : Infinity;
  };
  const startPhase = (index: number): void => {
    const following = phases[index];
    if (following === undefined) return;
    const thread: Thread = { steps: following.steps, phase: index, next: -1, order: index * STEPS_MAX, readyAt: 0, waitingSide: null, offset: 0, delayMs: 0 };
    threads.push(thread);
    if ('sincePreviousStartMs' in following.start) thread.readyAt = now + onClock(following.start.sincePreviousStartMs);
    else wait(thread, client, onClock(following.start.afterPreviousMs));
  };
  const schedule = (thread: Thread): void => {
    for (;;) {
      const step = thread.steps[thread.next];
      if (step === undefined) {
        remove(threads, thread);
        const following = phases[thread.phase + 1];
        if (thread.phase >= 0 && following !== undefined && !('sincePreviousStartMs' in following.start)) startPhase(thread.phase + 1);
        return;
      }
      if (step.background) {
        const aside: Thread = { steps: [{ ...step, background: false }], phase: -1, next: 0, order: thread.order, readyAt: 0, waitingSide: null, offset: 0, delayMs: 0 };
        threads.push(aside);
        schedule(aside);
        thread.next += 1;
        thread.order += 1;
        continue;
      }
      const end = endOf(step.side);
      if (step.trigger === 'reply') wait(thread, end, onClock(step.delayMs));
      else thread.readyAt = Math.max(now, end.earliestMs) + onClock(step.delayMs) + (step.trigger === 'pause' ? PAUSE_MS + rttMs : 0);
      return;
    }
  };
  const run = (thread: Thread): void => {
    if (thread.next < 0) {
      atPhase?.(thread.phase, () => ({ nowMs: now, rttMs, phase: thread.phase, ends: { client: client.tcp, server: server.tcp }, gone: { client: client.gone, server: server.gone }, arrivals: arrivals.slice(nextArrival), threads, marks, heldBack }));
      if (thread.steps[0]?.side === 'client' && !thread.steps[0].background) marks.push({ phase: thread.phase, offset: client.tcp.written });
      else phase = thread.phase;
      const following = phases[thread.phase + 1];
      if (following !== undefined && 'sincePreviousStartMs' in following.start) startPhase(thread.phase + 1);
    } else {
      const step = thread.steps[thread.next] as ScriptStep;
      const end = endOf(step.side);
      if (end.gone) {
        remove(threads, thread);
        return;
      }
      noteWrite(end.tcp, now, rttMs);
      end.tcp.written += step.bytes;
      if (step.fin) end.tcp.finWritten = true;
      flush(end);
    }
    thread.next += 1;
    thread.order += 1;
    schedule(thread);
  };
  const leave = (end: PlayedEnd): void => {
    end.gone = true;
    end.tcp.timerAt = Infinity;
    end.tcp.readAt = Infinity;
    for (let index = threads.length - 1; index >= 0; index -= 1) {
      const thread = threads[index] as Thread;
      if (thread.steps[thread.next]?.side === end.side) threads.splice(index, 1);
    }
  };
  const receive = (arrival: Arrival): void => {
    const end = endOf(arrival.to);
    if (end === client) sink({ from: 'server', phase, timeMs: now, offset: arrival.offset, bytes: arrival.bytes, acknowledges: arrival.acknowledges + (arrival.acknowledgesFin ? 1 : 0), kind: arrival.kind });
    const receiver = end.tcp;
    if (arrival.kind === 'rst' || (arrival.kind === 'fin' && peerOf(end).options.aborts === true)) {
      leave(end);
      return;
    }
    if (end.gone || (arrival.bytes > 0 && receiver.finWritten)) {
      leave(end);
      transmit(end, 'rst', 0, receiver.sent);
      return;
    }
    noteAckReceived(receiver, arrival.acknowledges);
    let mustAcknowledge = arrival.bytes > 0 && noteDataReceived(receiver, arrival.bytes, now, rttMs);
    if (arrival.kind === 'fin') mustAcknowledge = noteFinReceived(receiver, now) || mustAcknowledge;
    if (mustAcknowledge) acknowledge(end);
    if ((arrival.bytes > 0 || arrival.kind === 'fin') && receiver.readAt === Infinity) receiver.readAt = now + onClock(end.options.wakeMs);
    flush(end);
  };
  const read = (end: PlayedEnd): void => {
    const due = noteRead(end.tcp);
    const arrived = end.tcp.readUpTo + (end.tcp.readFin ? 1 : 0);
    const { answersFirst } = end.options;
    // Who closes at once does not stop to acknowledge.
    if (due && !(end.options.aborts === true && end.tcp.readFin)) {
      const speaksFirst = answersFirst !== 'none' && threads.some((thread) => thread.waitingSide === end.side && arrived >= thread.offset
        && (answersFirst === 'all' || thread.phase < 0) && (thread.steps[Math.max(0, thread.next)]?.bytes ?? 0) > 0);
      if (!speaksFirst) acknowledge(end);
    }
    for (const thread of threads) {
      if (thread.waitingSide !== end.side || arrived < thread.offset) continue;
      thread.waitingSide = null;
      thread.readyAt = now + thread.delayMs;
    }
  };
  const arrive = (): Arrival => {
    if (nextArrival === 0 && arrivals.length <= FEW_ON_THEIR_WAY) return arrivals.shift() as Arrival;
    const arrival = arrivals[nextArrival] as Arrival;
    nextArrival += 1;
    if (2 * nextArrival >= arrivals.length) {
      arrivals.splice(0, nextArrival);
      nextArrival = 0;
    }
    return arrival;
  };
  const expire = (): void => {
    const end = client.tcp.timerAt <= server.tcp.timerAt ? client : server;
    noteTimer(end.tcp, rttMs);
    acknowledge(end);
  };

  startPhase(0);
  for (;;) {
    const arrival = arrivals.length === nextArrival ? Infinity : (arrivals[nextArrival] as Arrival).timeMs;
    const timer = Math.min(client.tcp.timerAt, server.tcp.timerAt);
    const reading = Math.min(client.tcp.readAt, server.tcp.readAt);
    let thread: Thread | undefined;
    for (const candidate of threads) {
      if (thread === undefined || candidate.readyAt < thread.readyAt || (candidate.readyAt === thread.readyAt && candidate.order < thread.order)) thread = candidate;
    }
    const ready = thread === undefined ? Infinity : thread.readyAt;
    const next = Math.min(arrival, timer, ready, reading);
    if (next === Infinity) return;
    now = next;
    // A timer that ends with an arrival comes first: kernels count whole ticks, so that it ends up to one of them early.
    if (next === timer && next === arrival) expire();
    else if (next === arrival) receive(arrive());
    else if (next === reading) read(client.tcp.readAt <= server.tcp.readAt ? client : server);
    else if (next === ready) run(thread as Thread);
    else expire();
  }
}

function newEnd(side: Side, options: TcpEndOptions, segmentBytes: number, earliestMs: number): PlayedEnd {
  return { side, tcp: newTcpEnd(options.ackPolicy, options.noDelay, segmentBytes), options, earliestMs, gone: false };
}

function remove(threads: Thread[], thread: Thread): void {
  if (threads.at(-1) === thread) threads.pop();
  else threads.splice(threads.indexOf(thread), 1);
}
