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
  const at = plan.setUpFrom === undefined ? -1 : writes.connect.findIndex(({ label }) => plan.setUpFrom?.test(label) ?? false);
  const connect = at < 0 ? writes.connect : writes.connect.slice(0, at);
  const setUp = at < 0 ? [] : writes.connect.slice(at);
  const overTcp = plan.stack.transport === 'tcp' || plan.stack.transport === 'websocket';
  if (plan.connectionPerMessage) return perConnection(id, plan, [connect, setUp, writes.firstMessage, writes.close], writes.serverClose, overTcp);

  const messages: PlayedPhase[] = Array.from({ length: plan.messages }, (_, index) => ({
    writes: index === 0 ? writes.firstMessage : writes.message,
    start: index === 0 ? { afterPreviousMs: Math.max(FIRST_DATA_MS, plan.waitAfterConnectMs) } : { sincePreviousStartMs: plan.spacingMs },
  }));
  const idle: PlayedPhase[] = Array.from({ length: plan.idle?.rounds ?? 0 }, () => ({ writes: writes.keepAlive, start: { sincePreviousStartMs: plan.idle?.everyMs ?? 0 } }));
  const phases: PlayedPhase[] = [
    { writes: connect, start: { afterPreviousMs: 0 } }, ...(setUp.length === 0 ? [] : [{ writes: setUp, start: { afterPreviousMs: plan.setUpWaitMs ?? SETTLE_MS } }]), ...messages, ...idle,
    { writes: writes.close, start: { afterPreviousMs: SETTLE_MS }, closes: true, serverClose: writes.serverClose },
  ];
  const counted = count(phases, plan, overTcp);
  const whole = counted.map(({ totals }) => totals).reduce(addTotals, NOTHING);
  const firstMessage = setUp.length === 0 ? 1 : 2;
  const afterMessages = firstMessage + plan.messages;
  const steady = mostFrequent(counted.slice(firstMessage + (plan.messages > 1 ? 1 : 0), afterMessages));
  const typical = plan.inputs.network.lossRate === 0 ? steady : { ...steady, totals: underLoss(plan, steady.packets, keepAliveRound(writes, plan, overTcp)) };
  return {
    id, status: 'predicted',
    phases: {
      connect: counted[0]?.totals ?? NOTHING, perMessage: { ...typical.totals, range: rangeOf(typical, plan) },
      keepalive: counted.slice(afterMessages, afterMessages + idle.length).map(({ totals }) => totals).reduce(addTotals, NOTHING), disconnect: counted.at(-1)?.totals ?? NOTHING,
    },
    totals: whole,
  };
}

/** One keep-alive round among messages. */
function keepAliveRound(writes: SessionWrites, plan: ReplayPlan, overTcp: boolean): PhaseTotals {
  if (plan.keepAlivesAmongMessages === undefined) return NOTHING;
  const parts = [writes.connect, writes.firstMessage, writes.message, writes.message, writes.keepAlive];
  return count(parts.map((list): PlayedPhase => ({ writes: list, start: { afterPreviousMs: SETTLE_MS } })), plan, overTcp).at(-1)?.totals ?? NOTHING;
}

function ackBytes(plan: ReplayPlan): number {
  return ipHeaderBytes(plan.inputs.network.ip) + tcpHeaderBytes('ack', tcpOptionsInUse(plan.inputs));
}

/** Clients of the captures let the line come to rest between parts of a run. */
const SETTLE_MS = 700;

function perConnection(id: string, plan: ReplayPlan, parts: readonly (readonly Write[])[], serverClose: readonly Write[], overTcp: boolean): ReplayResult {
  const phases = parts.map((writes, index): PlayedPhase => ({ writes, start: { afterPreviousMs: index === 0 ? 0 : FIRST_DATA_MS }, ...(index === parts.length - 1 ? { closes: true, serverClose } : {}) }));
  const counted = count(phases, plan, overTcp);
  const whole = counted.map(({ totals }) => totals).reduce(addTotals, NOTHING);
  const data = { up: counted.reduce((sum, part) => sum + part.data.up, 0), down: counted.reduce((sum, part) => sum + part.data.down, 0) };
  const times = (totals: PhaseTotals['up']) => ({
    packets: totals.packets * plan.messages, ipBytes: totals.ipBytes * plan.messages, transportPayloadBytes: totals.transportPayloadBytes * plan.messages,
  });
  return {
    id, status: 'predicted', phases: { connect: NOTHING, perMessage: { ...whole, range: rangeOf({ totals: whole, data }, plan) }, keepalive: NOTHING, disconnect: NOTHING },
    totals: { up: times(whole.up), down: times(whole.down) },
  };
}

/** One phase as it was played. */
interface CountedPhase {
  readonly totals: PhaseTotals;
  readonly data: { readonly up: number; readonly down: number };
  /** Its packets in order, for runs with loss. */
  readonly packets: readonly TcpPacket[];
}
const EMPTY: CountedPhase = { totals: NOTHING, data: { up: 0, down: 0 }, packets: [] };

function count(phases: readonly PlayedPhase[], plan: ReplayPlan, overTcp: boolean): CountedPhase[] {
  const { inputs } = plan;
  const header = ipHeaderBytes(inputs.network.ip);
  const counters = phases.map(() => new PhaseCounter());
  const packets = phases.map((): TcpPacket[] => []);
  const note = (phase: number, packet: TcpPacket): void => {
    counters[phase]?.add(packet.from === 'client' ? 'up' : 'down', packet.ipBytes, packet.payloadBytes);
    packets[phase]?.push(packet);
  };
  if (overTcp) {
    const options = tcpOptionsInUse(inputs);
    playPhases(phases, inputs, ({ from, phase, bytes, kind }) => {
      note(phase, { from, ipBytes: header + tcpHeaderBytes(kind, options) + bytes, payloadBytes: bytes });
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
  return counters.map((counter, phase) => ({ totals: counter.totals(), data: counter.dataPackets(), packets: packets[phase] ?? [] }));
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

/**
 * Segments that arrive together are read, and acknowledged, in one go or in two: where the other side sends more than one in a message, one
 * pure acknowledgement more or less can occur. Elsewhere the prediction is a point.
 */
function rangeOf({ totals, data }: Pick<CountedPhase, 'totals' | 'data'>, plan: ReplayPlan): { up: Span; down: Span } {
  const overTcp = plan.stack.transport === 'tcp' || plan.stack.transport === 'websocket';
  const ack = ackBytes(plan);
  const span = (direction: 'up' | 'down', received: number): Span => {
    const { packets, ipBytes } = totals[direction];
    const varies = overTcp && received > 1;
    const fewer = varies && packets > data[direction] ? 1 : 0;
    const more = varies ? 1 : 0;
    return { packets: [packets - fewer, packets + more], ipBytes: [ipBytes - fewer * ack, ipBytes + more * ack] };
  };
  return { up: span('up', data.down), down: span('down', data.up) };
}
