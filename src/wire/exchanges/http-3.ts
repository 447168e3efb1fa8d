import { sampleDate } from '../encodings/http-date.ts';
import { qpackFieldSection } from '../encodings/qpack.ts';
import { quicVarint } from '../encodings/quic-varint.ts';
import type { Exchange, ExchangeModel, Side, StackView, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import { ack, applicationClose, ping, shortHeaderBytes, shortHeaderPacket, stream } from '../layers/quic.ts';
import { requestLines, responseBytes, responseLines } from './http-2.ts';
import { openHttp3, quicPlan, type QuicPlan } from './http-3-handshake.ts';

/** HTTP/3 (RFC 9114) on QUIC: each write is one UDP datagram with its QUIC packets inside; the security is part of them. */
export const http3: ExchangeModel = (stack, inputs): Exchange => {
  const plan = quicPlan(inputs);
  const coded = plan.requestsAtOnce > 0 ? undefined : inputs.http3?.coded;
  const message = coded?.round(plan, stack, inputs, false) ?? round(plan, stack, inputs);
  return {
    connect: (inputs.http3?.opening ?? openHttp3)(plan, inputs, stack),
    ...(plan.requestsAtOnce > 0 ? { firstMessage: [] } : coded === undefined ? {} : { firstMessage: coded.round(plan, stack, inputs, true) }),
    message,
    ...(coded === undefined ? { messageAt: (index: number) => round(plan, stack, inputs, 4 * index), resizedAt: WIDER_STREAMS } : {}),
    keepAlive: [datagram('client', 'PING', 'later', shortHeaderPacket(plan.quic, 'server', [ping])), acknowledgement(plan, 'server')],
    // H3_NO_ERROR; the other end just stops (RFC 9000 §10.2).
    close: [datagram('client', 'CONNECTION_CLOSE', 'later', shortHeaderPacket(plan.quic, 'server', applicationClose(0x100)))],
  };
};

const datagram = (from: Side, label: string, timing: Write['timing'], fields: readonly Field[]): Write => ({ from, label, timing, fields });

/** Packet number and delay of a typical acknowledgement: both in their usual widths. */
function acknowledgement(plan: QuicPlan, from: Side): Write {
  return datagram(from, 'ACK', 'reply', shortHeaderPacket(plan.quic, other(from), ack(TYPICAL_PACKET, TYPICAL_DELAY)));
}

export const TYPICAL_PACKET = 20;
export const TYPICAL_DELAY = 25;
const other = (side: Side): Side => (side === 'client' ? 'server' : 'client');

/** Requests from which on the stream number needs two, four and eight bytes (RFC 9000 §16; the client's streams count by four, §2.1). */
const WIDER_STREAMS: readonly number[] = [16, 4_096, 268_435_456];

function round(plan: QuicPlan, stack: StackView, inputs: WireInputs, id = typicalStream(inputs.messages)): readonly Write[] {
  const request = requestLines(stack, inputs);
  const response = responseLines(inputs, { ownHeaders: [] }, sampleDate(0));
  return [
    ...streamDatagrams(plan, 'client', 'request', id, [...headers(qpackFieldSection(request.lines)), ...data(request.contentBytes)], false),
    ...streamDatagrams(plan, 'server', 'response', id, [...headers(qpackFieldSection(response)), ...data(responseBytes(inputs))], true),
    acknowledgement(plan, 'client'),
  ];
}

/** Client-initiated request streams are 0, 4, 8, ...; the middle one stands for the session (RFC 9000 §2.1). */
export function typicalStream(messages: number): number {
  return 4 * Math.floor(Math.max(0, messages - 1) / 2);
}

export function headers(section: readonly Field[]): readonly Field[] {
  return [field('framing', 'HEADERS type', 1, 0x01, 'RFC 9114 §7.2.2'), quicVarint('framing', 'HEADERS length', sizeOf(section), 'RFC 9114 §7.1'), ...section];
}

export function data(bytes: number): readonly Field[] {
  if (bytes === 0) return [];
  return [
    field('framing', 'DATA type', 1, 0x00, 'RFC 9114 §7.2.1'), quicVarint('framing', 'DATA length', bytes, 'RFC 9114 §7.1'),
    opaque('payload', 'content', bytes, 'RFC 9114 §7.2.1'),
  ];
}

/** The content of one stream, cut to datagrams. An answer's first packet acknowledges the request; the receiver acknowledges every second packet. */
export function streamDatagrams(plan: QuicPlan, from: Side, label: string, id: number, content: readonly Field[], answers: boolean, beside: readonly Field[] = []): readonly Write[] {
  const to = other(from);
  const writes: Write[] = [];
  let rest = content;
  let offset = 0;
  let sent = 0;
  do {
    const first = offset === 0;
    const carried = first ? [...(answers ? ack(TYPICAL_PACKET, TYPICAL_DELAY) : []), ...beside] : [];
    const room = plan.datagramBytes - shortHeaderBytes(plan.quic, to) - sizeOf(carried) - sizeOf(stream(id, offset, [], false, false));
    const { taken, left } = take(rest, room);
    const frames = [...carried, ...stream(id, offset, taken, left.length === 0, false)];
    writes.push(datagram(from, label, first ? (answers ? 'reply' : 'later') : 'follow', shortHeaderPacket(plan.quic, to, frames)));
    sent += 1;
    if (sent % 2 === 0 && left.length > 0) writes.push({ ...acknowledgement(plan, to), background: true });
    offset += sizeOf(taken);
    rest = left;
  } while (rest.length > 0);
  return writes;
}

/** The first `room` bytes of a list of fields and what is left; a field that is cut loses its value. */
function take(fields: readonly Field[], room: number): { taken: readonly Field[]; left: readonly Field[] } {
  const taken: Field[] = [];
  let remaining = room;
  for (const [index, next] of fields.entries()) {
    if (next.bytes <= remaining) {
      taken.push(next);
      remaining -= next.bytes;
      continue;
    }
    const part = (bytes: number): Field => opaque(next.layer, next.name, bytes, next.clause ?? '');
    if (remaining > 0) taken.push(part(remaining));
    return { taken, left: [part(next.bytes - remaining), ...fields.slice(index + 1)] };
  }
  return { taken, left: [] };
}
