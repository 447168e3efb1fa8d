import type { Write } from '../exchange.ts';
import { sizeOf } from '../field.ts';
import { fragments, ipHeaderBytes } from '../layers/ip.ts';
import { tcpHeaderBytes } from '../layers/tcp.ts';
import { UDP_HEADER_BYTES } from '../layers/udp.ts';
import { FIRST_DATA_MS, sessionWrites, type SessionWrites } from '../session-writes.ts';
import { addTotals, NOTHING, PhaseCounter } from '../session-totals.ts';
import type { PhaseTotals } from '../session.ts';
import { datagrams } from '../transport/datagrams.ts';
import { playPhases, tcpOptionsInUse, type PlayedPhase } from '../transport/play.ts';
import type { ReplayPlan } from './plan.ts';
import type { ReplayResult } from './result.ts';
import type { TcpPacket } from '../loss/flights.ts';
import { underLoss } from './under-loss.ts';

/** Play the run as it was done and read its phases off. */
export function predict(id: string, plan: ReplayPlan): ReplayResult {
  const writes = sessionWrites(plan.stack, plan.inputs);
  if (plan.connectionPerMessage) {
    const whole = wholeConnection(writes, plan);
    const all = times(whole.totals, plan.messages);
    return { id, status: 'predicted', phases: { connect: NOTHING, perMessage: { ...whole.totals, range: rangeOf(whole, plan) }, keepalive: NOTHING, disconnect: NOTHING }, totals: all };
  }
  const run = playRun(writes, plan);
  const typical = plan.inputs.network.lossRate === 0 ? run.steady : { ...run.steady, totals: underLoss(plan, run.steady.packets, keepAliveRound(writes, plan)) };
  return {
    id, status: 'predicted', phases: { connect: run.connect, perMessage: { ...typical.totals, range: rangeOf(typical, plan) }, keepalive: run.keepalive, disconnect: run.disconnect }, totals: run.whole,
  };
}

/** Connect and set-up part of a session, as captures tell them apart. */
function opening(writes: SessionWrites, plan: ReplayPlan): { readonly connect: readonly Write[]; readonly setUp: readonly Write[] } {
  const at = plan.setUpFrom === undefined ? -1 : writes.connect.findIndex(({ label }) => plan.setUpFrom?.test(label) ?? false);
  return at < 0 ? { connect: writes.connect, setUp: [] } : { connect: writes.connect.slice(0, at), setUp: writes.connect.slice(at) };
}

interface PlayedRun {
  readonly connect: PhaseTotals;
  /** The most frequent pattern after the first message. */
  readonly steady: CountedPhase;
  readonly keepalive: PhaseTotals;
  readonly disconnect: PhaseTotals;
  readonly whole: PhaseTotals;
}

function playRun(writes: SessionWrites, plan: ReplayPlan): PlayedRun {
  const { connect, setUp } = opening(writes, plan);
  const messages: PlayedPhase[] = Array.from({ length: plan.messages }, (_, index) => ({
    writes: index === 0 ? writes.firstMessage : writes.message,
    start: index === 0 ? { afterPreviousMs: Math.max(FIRST_DATA_MS, plan.waitAfterConnectMs) } : { sincePreviousStartMs: plan.spacingMs },
  }));
  const idle: PlayedPhase[] = Array.from({ length: plan.idle?.rounds ?? 0 }, () => ({ writes: writes.keepAlive, start: { sincePreviousStartMs: plan.idle?.everyMs ?? 0 } }));
  const phases: PlayedPhase[] = [
    { writes: connect, start: { afterPreviousMs: 0 } }, ...(setUp.length === 0 ? [] : [{ writes: setUp, start: { afterPreviousMs: plan.setUpWaitMs ?? SETTLE_MS } }]), ...messages, ...idle,
    { writes: writes.close, start: { afterPreviousMs: SETTLE_MS }, closes: true, serverClose: writes.serverClose },
  ];
  const counted = count(phases, plan);
  const firstMessage = setUp.length === 0 ? 1 : 2;
  const afterMessages = firstMessage + plan.messages;
  return {
    connect: counted[0]?.totals ?? NOTHING, steady: mostFrequent(counted.slice(firstMessage + (plan.messages > 1 ? 1 : 0), afterMessages)),
    keepalive: counted.slice(afterMessages, afterMessages + idle.length).map(({ totals }) => totals).reduce(addTotals, NOTHING), disconnect: counted.at(-1)?.totals ?? NOTHING,
    whole: counted.map(({ totals }) => totals).reduce(addTotals, NOTHING),
  };
}

/** One keep-alive round among messages. */
function keepAliveRound(writes: SessionWrites, plan: ReplayPlan): PhaseTotals {
  if (plan.keepAlivesAmongMessages === undefined) return NOTHING;
  const parts = [writes.connect, writes.firstMessage, writes.message, writes.message, writes.keepAlive];
  return count(parts.map((list): PlayedPhase => ({ writes: list, start: { afterPreviousMs: SETTLE_MS } })), plan).at(-1)?.totals ?? NOTHING;
}

function ackBytes(plan: ReplayPlan): number {
  return ipHeaderBytes(plan.inputs.network.ip) + tcpHeaderBytes('ack', tcpOptionsInUse(plan.inputs));
}

/** Clients of the captures let the line come to rest between parts of a run. */
const SETTLE_MS = 700;

/** A connection for one message, from SYN to FIN. */
function wholeConnection(writes: SessionWrites, plan: ReplayPlan): CountedPhase {
  const { connect, setUp } = opening(writes, plan);
  const parts = [connect, setUp, writes.firstMessage, writes.close];
  const phases = parts.map((list, index): PlayedPhase => ({
    writes: list, start: { afterPreviousMs: index === 0 ? 0 : FIRST_DATA_MS }, ...(index === parts.length - 1 ? { closes: true, serverClose: writes.serverClose } : {}),
  }));
  const counted = count(phases, plan);
  return {
    totals: counted.map(({ totals }) => totals).reduce(addTotals, NOTHING), packets: counted.flatMap(({ packets }) => packets),
    data: sumOf(counted.map(({ data }) => data)), acknowledgements: sumOf(counted.map((part) => part.acknowledgements)),
  };
}

function sumOf(list: readonly { readonly up: number; readonly down: number }[]): { readonly up: number; readonly down: number } {
  return list.reduce((sum, { up, down }) => ({ up: sum.up + up, down: sum.down + down }), { up: 0, down: 0 });
}

function times(totals: PhaseTotals, factor: number): PhaseTotals {
  const scaled = ({ packets, ipBytes, transportPayloadBytes }: PhaseTotals['up']) => ({ packets: packets * factor, ipBytes: ipBytes * factor, transportPayloadBytes: transportPayloadBytes * factor });
  return { up: scaled(totals.up), down: scaled(totals.down) };
}

/** One phase as it was played. */
interface CountedPhase {
  readonly totals: PhaseTotals;
  readonly data: { readonly up: number; readonly down: number };
  /** Segments that do nothing but acknowledge, the third one of a connection included. */
  readonly acknowledgements: { readonly up: number; readonly down: number };
  /** Its packets in order, for runs with loss. */
  readonly packets: readonly TcpPacket[];
}
const EMPTY: CountedPhase = { totals: NOTHING, data: { up: 0, down: 0 }, acknowledgements: { up: 0, down: 0 }, packets: [] };

function count(phases: readonly PlayedPhase[], plan: ReplayPlan): CountedPhase[] {
  const { inputs } = plan;
  const header = ipHeaderBytes(inputs.network.ip);
  const counters = phases.map(() => new PhaseCounter());
  const packets = phases.map((): TcpPacket[] => []);
  const acknowledgements = phases.map(() => ({ up: 0, down: 0 }));
  const note = (phase: number, packet: TcpPacket): void => {
    counters[phase]?.add(packet.from === 'client' ? 'up' : 'down', packet.ipBytes, packet.payloadBytes);
    packets[phase]?.push(packet);
  };
  if (overTcp(plan)) {
    const options = tcpOptionsInUse(inputs);
    playPhases(phases, inputs, ({ from, phase, bytes, kind }) => {
      note(phase, { from, ipBytes: header + tcpHeaderBytes(kind, options) + bytes, payloadBytes: bytes });
      const pure = kind === 'ack' ? acknowledgements[phase] : undefined;
      if (pure !== undefined) pure[from === 'client' ? 'up' : 'down'] += 1;
    });
  } else {
    for (const [phase, { writes }] of phases.entries()) {
      for (const { from, fields } of datagrams(writes)) {
        const bytes = sizeOf(fields);
        for (const [index, size] of fragments(inputs.network.ip, UDP_HEADER_BYTES + bytes, inputs.network.mtu).sizes.entries()) {
          note(phase, { from, ipBytes: header + size, payloadBytes: index === 0 ? size - UDP_HEADER_BYTES : size });
        }
      }
    }
  }
  return counters.map((counter, phase) => ({ totals: counter.totals(), data: counter.dataPackets(), acknowledgements: acknowledgements[phase] ?? EMPTY.acknowledgements, packets: packets[phase] ?? [] }));
}

function mostFrequent(list: readonly CountedPhase[]): CountedPhase {
  const seen = new Map<string, { phase: CountedPhase; times: number }>();
  for (const phase of list) {
    const key = JSON.stringify(phase.totals);
    const entry = seen.get(key) ?? { phase, times: 0 };
    entry.times += 1;
    seen.set(key, entry);
  }
  let best: { phase: CountedPhase; times: number } | undefined;
  for (const entry of seen.values()) if (best === undefined || entry.times > best.times) best = entry;
  return best?.phase ?? EMPTY;
}

type Span = { packets: [number, number]; ipBytes: [number, number] };

function overTcp({ stack }: ReplayPlan): boolean {
  return stack.transport === 'tcp' || stack.transport === 'websocket';
}

/**
 * Segments that arrive together are read, and acknowledged, in one go or in several: where the other side sends more than one in a message,
 * one pure acknowledgement less can occur if there is more than one, else one more; never both, so that the range is one acknowledgement wide.
 * Over a whole connection those that are there belong to different flights, so one more can occur. Elsewhere the prediction is a point.
 */
function rangeOf({ totals, data, acknowledgements }: CountedPhase, plan: ReplayPlan): { up: Span; down: Span } {
  const ack = ackBytes(plan);
  const span = (direction: 'up' | 'down', received: number): Span => {
    const { packets, ipBytes } = totals[direction];
    // Runs with loss are told by their mean.
    const varies = overTcp(plan) && received > 1 && plan.inputs.network.lossRate === 0 ? 1 : 0;
    const fewer = !plan.connectionPerMessage && acknowledgements[direction] > 1 ? varies : 0;
    const more = varies - fewer;
    return { packets: [packets - fewer, packets + more], ipBytes: [ipBytes - fewer * ack, ipBytes + more * ack] };
  };
  return { up: span('up', data.down), down: span('down', data.up) };
}
