import type { Write } from '../exchange.ts';
import { sizeOf } from '../field.ts';
import { fragments, ipHeaderBytes } from '../layers/ip.ts';
import { tcpHeaderBytes, TIMESTAMP_OPTION_BYTES } from '../layers/tcp.ts';
import { UDP_HEADER_BYTES } from '../layers/udp.ts';
import { sessionWrites } from '../session-writes.ts';
import { addTotals, NOTHING, PhaseCounter } from '../session-totals.ts';
import type { PhaseTotals } from '../session.ts';
import { datagrams } from '../transport/datagrams.ts';
import { playPhases, tcpOptionsInUse, type PlayedPhase } from '../transport/play.ts';
import type { ReplayPlan } from './plan.ts';
import type { ReplayResult } from './result.ts';

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
    start: index === 0 ? { afterPreviousMs: plan.waitAfterConnectMs } : { sincePreviousStartMs: plan.spacingMs },
  }));
  const idle: PlayedPhase[] = Array.from({ length: plan.idle?.rounds ?? 0 }, () => ({ writes: writes.keepAlive, start: { sincePreviousStartMs: plan.idle?.everyMs ?? 0 } }));
  const phases: PlayedPhase[] = [
    { writes: connect, start: { afterPreviousMs: 0 } }, ...(setUp.length === 0 ? [] : [{ writes: setUp, start: { afterPreviousMs: plan.setUpWaitMs ?? SETTLE_MS } }]), ...messages, ...idle,
    { writes: writes.close, start: { afterPreviousMs: SETTLE_MS }, closes: true, serverClose: writes.serverClose },
  ];
  const counted = count(phases, plan, overTcp);
  const whole = counted.reduce(addTotals, NOTHING);
  const firstMessage = setUp.length === 0 ? 1 : 2;
  const perMessage = mostFrequent(counted.slice(firstMessage + (plan.messages > 1 ? 1 : 0), firstMessage + plan.messages));
  return {
    id, status: 'predicted',
    phases: {
      connect: counted[0] ?? NOTHING, perMessage: { ...perMessage, range: rangeOf(perMessage, plan) },
      keepalive: counted.slice(firstMessage + plan.messages, firstMessage + plan.messages + idle.length).reduce(addTotals, NOTHING), disconnect: counted.at(-1) ?? NOTHING,
    },
    totals: whole,
  };
}

/** Clients of the captures let the line come to rest between parts of a run. */
const SETTLE_MS = 700;

function perConnection(id: string, plan: ReplayPlan, parts: readonly (readonly Write[])[], serverClose: readonly Write[], overTcp: boolean): ReplayResult {
  const phases = parts.map((writes, index): PlayedPhase => ({ writes, start: { afterPreviousMs: 0 }, ...(index === parts.length - 1 ? { closes: true, serverClose } : {}) }));
  const whole = count(phases, plan, overTcp).reduce(addTotals, NOTHING);
  const times = (totals: PhaseTotals['up']) => ({
    packets: totals.packets * plan.messages, ipBytes: totals.ipBytes * plan.messages, transportPayloadBytes: totals.transportPayloadBytes * plan.messages,
  });
  return {
    id, status: 'predicted', phases: { connect: NOTHING, perMessage: { ...whole, range: rangeOf(whole, plan) }, keepalive: NOTHING, disconnect: NOTHING },
    totals: { up: times(whole.up), down: times(whole.down) },
  };
}

function count(phases: readonly PlayedPhase[], plan: ReplayPlan, overTcp: boolean): PhaseTotals[] {
  const { inputs } = plan;
  const header = ipHeaderBytes(inputs.network.ip);
  const counters = phases.map(() => new PhaseCounter());
  if (overTcp) {
    const options = tcpOptionsInUse(inputs);
    playPhases(phases, inputs, ({ from, phase, bytes, kind }) => {
      counters[phase]?.add(from === 'client' ? 'up' : 'down', header + tcpHeaderBytes(kind, options) + bytes, bytes);
    });
  } else {
    for (const [phase, { writes }] of phases.entries()) {
      for (const { from, fields } of datagrams(writes)) {
        const bytes = sizeOf(fields);
        for (const [index, size] of fragments(inputs.network.ip, UDP_HEADER_BYTES + bytes, inputs.network.mtu).sizes.entries()) {
          counters[phase]?.add(from === 'client' ? 'up' : 'down', header + size, index === 0 ? size - UDP_HEADER_BYTES : size);
        }
      }
    }
  }
  return counters.map((counter) => counter.totals());
}

function mostFrequent(list: readonly PhaseTotals[]): PhaseTotals {
  const seen = new Map<string, { totals: PhaseTotals; times: number }>();
  for (const totals of list) {
    const key = JSON.stringify(totals);
    const entry = seen.get(key) ?? { totals, times: 0 };
    entry.times += 1;
    seen.set(key, entry);
  }
  let best: { totals: PhaseTotals; times: number } | undefined;
  for (const entry of seen.values()) if (best === undefined || entry.times > best.times) best = entry;
  return best?.totals ?? NOTHING;
}

/** Where an acknowledgement may be missing or extra, the range spans one of them, else it is the point. */
function rangeOf(totals: PhaseTotals, plan: ReplayPlan): { up: { packets: [number, number]; ipBytes: [number, number] }; down: { packets: [number, number]; ipBytes: [number, number] } } {
  const ack = ipHeaderBytes(plan.inputs.network.ip) + tcpHeaderBytes('ack', tcpOptionsInUse(plan.inputs));
  const options = tcpOptionsInUse(plan.inputs);
  const segmentBytes = options.maximumSegmentBytes - (options.timestamps ? TIMESTAMP_OPTION_BYTES : 0);
  const span = (direction: 'up' | 'down') => {
    const { packets, ipBytes, transportPayloadBytes } = totals[direction];
    const pure = plan.pureAcks?.[direction];
    const now = packets - Math.ceil(transportPayloadBytes / segmentBytes);
    const [fewer, more] = pure === undefined ? (plan.acks?.[direction] ?? [0, 0]) : [now - pure[0], pure[1] - now];
    return { packets: [packets - fewer, packets + more] as [number, number], ipBytes: [ipBytes - fewer * ack, ipBytes + more * ack] as [number, number] };
  };
  return { up: span('up'), down: span('down') };
}
