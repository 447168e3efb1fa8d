import { playPhases, tcpOptionsInUse } from '../transport/play.ts';
import type { SimulatedSegment } from '../transport/script.ts';
import { Stream } from '../transport/streams.ts';
import { tcpPacket } from '../transport/ip-packets.ts';
import type { CapturedPacket, Connection } from './captured-packets.ts';
import type { ValueGiver } from './conversation.ts';
import { otherSide } from './filling.ts';
import { withIpValues, withTransportValues, type SegmentNumbers } from './packet-headers.ts';

/** Window of a SYN, and of later segments in units of 2^10 bytes where the window scale option is in use (RFC 7323 §2.2). */
const WINDOW = { syn: 64_240, scaled: 512, plain: 65_535 } as const;

/** A TCP connection as the simulation plays it, its streams filled with the bytes of the messages. */
export function capturedSegments({ inputs, phases, startMs, ends, random }: Connection, valuesOf: ValueGiver): readonly CapturedPacket[] {
  const streams = { client: new Stream(), server: new Stream() };
  for (const { writes, serverClose = [] } of phases) {
    for (const { from, label, fields } of [...writes, ...serverClose]) streams[from].append(label, valuesOf(from, fields));
  }
  const options = tcpOptionsInUse(inputs);
  const packets: CapturedPacket[] = [];
  const numbers = segmentNumbers(inputs.network.rttMs, options.rich, (name) => word(random.kept(name, 4)));
  playPhases(phases, inputs, (segment) => {
    const { from, offset, bytes, kind, timeMs, phase } = segment;
    const route = { source: ends[from], destination: ends[otherSide(from)] };
    const packet = tcpPacket(inputs, options, kind, streams[from].slice(offset, bytes).fields);
    const headerEnd = packet.findIndex(({ layer }) => layer !== 'ip');
    const unit = withTransportValues(packet.slice(headerEnd), route, numbers(segment));
    const identification = word(random.kept(`${from} identification`, 4)) + packets.length;
    packets.push({
      timeMs: startMs + timeMs, from, phase: phases[phase]?.phase ?? 'close', ends,
      fields: [...withIpValues(packet.slice(0, headerEnd), route, identification, null), ...unit],
    });
  });
  return packets;
}

function word(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

/** Sequence numbers count from a start of each side, SYN and FIN as one; timestamps are each side's clock, the echo what came last (RFC 7323 §4.3). */
function segmentNumbers(rttMs: number, scaled: boolean, start: (name: string) => number): (segment: SimulatedSegment) => SegmentNumbers {
  const finished = { client: false, server: false };
  const clocks = { client: start('client clock'), server: start('server clock') };
  const sent: { readonly timeMs: number; readonly value: number }[] = [];
  let lastFromServer = 0;
  return ({ from, kind, offset, acknowledges, timeMs }) => {
    const first = start(`${from} sequence`);
    const sequence = kind === 'syn' || kind === 'syn-ack' ? first : first + 1 + offset + (finished[from] ? 1 : 0);
    if (kind === 'fin') finished[from] = true;
    const sentAtMs = from === 'client' ? timeMs : timeMs - rttMs / 2;
    const value = (clocks[from] + Math.floor(sentAtMs)) % 2 ** 32;
    const echo = from === 'client' ? lastFromServer : (sent.findLast((earlier) => earlier.timeMs <= timeMs - rttMs)?.value ?? 0);
    if (from === 'client') sent.push({ timeMs, value });
    else lastFromServer = value;
    return {
      sequence, timestamps: [value, echo],
      acknowledgement: kind === 'syn' || kind === 'rst' ? 0 : start(`${otherSide(from)} sequence`) + 1 + acknowledges,
      window: kind === 'rst' ? 0 : kind === 'syn' || kind === 'syn-ack' ? WINDOW.syn : scaled ? WINDOW.scaled : WINDOW.plain,
    };
  };
}

