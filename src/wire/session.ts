import type { WireInputs, Write } from './exchange.ts';
import { sizeOf, type Field } from './field.ts';
import { assumptionsOf } from './assumptions.ts';
import { UDP_HEADER_BYTES, udpHeader } from './layers/udp.ts';
import { sessionWrites, type SessionStack, type SessionWrites } from './session-writes.ts';
import { PhaseCounter } from './session-totals.ts';
import { phaseTotals } from './size-session.ts';
import { datagrams } from './transport/datagrams.ts';
import { datagramPackets, tcpPacket } from './transport/ip-packets.ts';
import { linkMessage } from './transport/link-message.ts';
import { PLAYED, playedWrites, playTcp, tcpOptionsInUse } from './transport/play.ts';
import { Stream } from './transport/streams.ts';

/** One IP packet (or one frame of a non-IP link) as its fields, from the outermost header to the payload. */
export interface Packet {
  readonly direction: 'up' | 'down';
  readonly label: string;
  readonly fields: readonly Field[];
}

export interface DirectionTotals {
  readonly packets: number;
  /** Whole IP packets: header, transport, everything inside. On a non-IP link: the frames. */
  readonly ipBytes: number;
  /** What TCP or UDP carries, TLS included. */
  readonly transportPayloadBytes: number;
}

export interface PhaseTotals {
  readonly up: DirectionTotals;
  readonly down: DirectionTotals;
}

/** Packets of each phase of a session, and their totals. */
export interface SessionModel {
  readonly packets: {
    readonly connect: readonly Packet[];
    readonly firstMessage: readonly Packet[];
    readonly perMessage: readonly Packet[];
    readonly keepalive: readonly Packet[];
    readonly disconnect: readonly Packet[];
  };
  readonly phases: {
    readonly connect: PhaseTotals;
    readonly firstMessage: PhaseTotals;
    /** The steady state: one message with its acknowledgements. With a connection per message: everything. */
    readonly perMessage: PhaseTotals;
    /** One keep-alive round. */
    readonly keepalive: PhaseTotals;
    readonly disconnect: PhaseTotals;
  };
  /** What the model assumed, in words, each printable. */
  readonly assumptions: readonly string[];
}

/** A packet with the numbers that its totals need. */
interface CountedPacket extends Packet {
  readonly transportPayloadBytes: number;
}

/** A session of a stack as packets, each a list of fields, phase by phase. */
export function modelSession(stack: SessionStack, inputs: WireInputs): SessionModel {
  const writes = sessionWrites(stack, inputs);
  const overTcp = stack.transport === 'tcp' || stack.transport === 'websocket';
  const played = overTcp ? segments(writes, inputs) : playedWrites(writes, inputs).map((list) => messages(list, stack, inputs));
  const counters = played.map((packets) => {
    const counter = new PhaseCounter();
    for (const { direction, fields, transportPayloadBytes } of packets) counter.add(direction, sizeOf(fields), transportPayloadBytes);
    return counter;
  });
  const of = (phase: number) => played[phase] ?? [];
  const whole = inputs.connection === 'per-message' ? played.flat() : null;
  return {
    packets: whole === null
      ? { connect: of(PLAYED.connect), firstMessage: of(PLAYED.first), perMessage: of(PLAYED.steady), keepalive: of(PLAYED.keepAlive), disconnect: of(PLAYED.close) }
      : { connect: [], firstMessage: whole, perMessage: whole, keepalive: [], disconnect: [] },
    phases: phaseTotals(counters, inputs),
    assumptions: assumptionsOf(stack, inputs),
  };
}

function segments(writes: SessionWrites, inputs: WireInputs): CountedPacket[][] {
  const streams = { client: new Stream(), server: new Stream() };
  for (const list of playedWrites(writes, inputs)) for (const { from, label, fields } of list) streams[from].append(label, fields);
  for (const { label, fields } of writes.serverClose) streams.server.append(label, fields);
  const options = tcpOptionsInUse(inputs);
  const phases: CountedPacket[][] = [[], [], [], [], [], []];
  playTcp(writes, inputs, ({ from, phase, offset, bytes, kind }) => {
    const content = streams[from].slice(offset, bytes);
    const names = { syn: 'SYN', 'syn-ack': 'SYN-ACK', ack: 'ACK', data: content.label, fin: bytes > 0 ? `${content.label}, FIN` : 'FIN', rst: 'RST' };
    phases[phase]?.push({
      direction: from === 'client' ? 'up' : 'down', label: names[kind], transportPayloadBytes: bytes,
      fields: tcpPacket(inputs, options, kind, content.fields),
    });
  });
  return phases;
}

function messages(list: readonly Write[], stack: SessionStack, inputs: WireInputs): CountedPacket[] {
  return datagrams(list).flatMap(({ from, label, fields }): CountedPacket[] => {
    const direction = from === 'client' ? 'up' : 'down';
    const bytes = sizeOf(fields);
    if (stack.transport === 'link') return [{ direction, label, fields: linkMessage(inputs.network.link, from, fields), transportPayloadBytes: bytes }];
    const packets = datagramPackets(inputs, [...udpHeader(bytes), ...fields]);
    if (packets.length === 1) return packets.map((packet) => ({ direction, label, transportPayloadBytes: bytes, fields: packet }));
    return packets.map((packet, index) => ({
      direction, label: `${label} (fragment ${String(index + 1)})`, fields: packet,
      transportPayloadBytes: packet.reduce((sum, field) => sum + (field.layer === 'ip' ? 0 : field.bytes), index === 0 ? -UDP_HEADER_BYTES : 0),
    }));
  });
}
