import { sampleDate } from '../encodings/http-date.ts';
import { qpackFieldSection, qpackSectionAcknowledgement } from '../encodings/qpack.ts';
import type { CodedSection } from '../encodings/qpack-encoder.ts';
import { quicVarint } from '../encodings/quic-varint.ts';
import type { Exchange, ExchangeModel, Side, StackView, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import { ack, applicationClose, ping, shortHeaderBytes, shortHeaderPacket, stream } from '../layers/quic.ts';
import { cut } from '../security/protect.ts';
import { requestLines, responseBytes, responseLines } from './http-2.ts';
import type { QpackMessages } from './http-3-inputs.ts';
import { openHttp3, quicPlan, type EarlyRequests, type QuicPlan } from './http-3-handshake.ts';

/** HTTP/3 (RFC 9114) on QUIC: each write is one UDP datagram with its QUIC packets inside; the security is part of them. */
export const http3: ExchangeModel = (stack, inputs): Exchange => {
  const plan = quicPlan(inputs);
  const coded = plan.requestsAtOnce > 0 ? undefined : inputs.http3?.coded;
  const message = coded === undefined ? round(plan, stack, inputs) : dynamicRound(plan, stack, inputs, coded, false);
  return {
    connect: openHttp3(plan, inputs, requestsAtOnce(plan, stack, inputs)),
    ...(plan.requestsAtOnce > 0 ? { firstMessage: [] } : coded === undefined ? {} : { firstMessage: dynamicRound(plan, stack, inputs, coded, true) }),
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

const TYPICAL_PACKET = 20;
const TYPICAL_DELAY = 25;
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

/** With a dynamic table each message brings what its encoder and decoder streams have to say. */
function dynamicRound(plan: QuicPlan, stack: StackView, inputs: WireInputs, coded: QpackMessages, first: boolean): readonly Write[] {
  const id = first ? 0 : typicalStream(inputs.messages);
  const which = first ? 'first' : 'later';
  const request = coded.request[which];
  const response = coded.response[which];
  const encoderStream = (side: Side, { instructions }: CodedSection): readonly Field[] => {
    if (!first) return instructions.length === 0 ? [] : stream(side === 'client' ? 6 : 7, TYPICAL_OFFSET, instructions, false, true);
    return stream(side === 'client' ? 6 : 7, 0, [field('framing', 'encoder stream type', 1, 0x02, 'RFC 9204 §4.2'), coded.capacity, ...instructions], false, true);
  };
  // Each acknowledgement is a byte or two, so the offset of the decoder's stream grows with the messages.
  const decoderStream = (side: Side, { acknowledged }: CodedSection): readonly Field[] => {
    if (!acknowledged) return [];
    const type = first ? [field('framing', 'decoder stream type', 1, 0x03, 'RFC 9204 §4.2')] : [];
    return stream(side === 'client' ? 10 : 11, first ? 0 : 1 + id / 4, [...type, qpackSectionAcknowledgement(id)], false, true);
  };
  return [
    ...streamDatagrams(plan, 'client', 'request', id, [...headers(request.section), ...data(requestLines(stack, inputs).contentBytes)], false, encoderStream('client', request)),
    ...streamDatagrams(plan, 'server', 'response', id, [...headers(response.section), ...data(responseBytes(inputs))], true, [...decoderStream('server', request), ...encoderStream('server', response)]),
    datagram('client', 'ACK', 'reply', shortHeaderPacket(plan.quic, 'server', [...ack(TYPICAL_PACKET, TYPICAL_DELAY), ...decoderStream('client', response)])),
  ];
}

/** An encoder stream has seen the inserts of the first message. */
const TYPICAL_OFFSET = 64;

/** Whole requests and responses, each on a stream of its own, for the datagrams that end the handshake. */
function requestsAtOnce(plan: QuicPlan, stack: StackView, inputs: WireInputs): EarlyRequests {
  const request = requestLines(stack, inputs);
  const response = responseLines(inputs, { ownHeaders: [] }, sampleDate(0));
  const streams = (content: readonly Field[]) => {
    const room = plan.datagramBytes - MOST_STREAM_OVERHEAD;
    const pieces = sizeOf(content) <= room ? [content] : cut(content, room);
    return Array.from({ length: plan.requestsAtOnce }, (_unused, index) => pieces.map((piece, part) => stream(4 * index, part * room, piece, part === pieces.length - 1, true))).flat();
  };
  return {
    requests: streams([...headers(qpackFieldSection(request.lines)), ...data(request.contentBytes)]),
    responses: streams([...headers(qpackFieldSection(response)), ...data(responseBytes(inputs))]),
  };
}

/** Header of a 1-RTT packet with the longest connection id, tag, and header of a STREAM frame (RFC 9000 §17.3.1, §19.8). */
const MOST_STREAM_OVERHEAD = 1 + 20 + 4 + 16 + 1 + 2 + 4 + 2;

/** Client-initiated request streams are 0, 4, 8, ...; the middle one stands for the session (RFC 9000 §2.1). */
function typicalStream(messages: number): number {
  return 4 * Math.floor(Math.max(0, messages - 1) / 2);
}

function headers(section: readonly Field[]): readonly Field[] {
  return [field('framing', 'HEADERS type', 1, 0x01, 'RFC 9114 §7.2.2'), quicVarint('framing', 'HEADERS length', sizeOf(section), 'RFC 9114 §7.1'), ...section];
}

function data(bytes: number): readonly Field[] {
  if (bytes === 0) return [];
  return [
    field('framing', 'DATA type', 1, 0x00, 'RFC 9114 §7.2.1'), quicVarint('framing', 'DATA length', bytes, 'RFC 9114 §7.1'),
    opaque('payload', 'content', bytes, 'RFC 9114 §7.2.1'),
  ];
}

/** The content of one stream, cut to datagrams. An answer's first packet acknowledges the request; the receiver acknowledges every second packet. */
function streamDatagrams(plan: QuicPlan, from: Side, label: string, id: number, content: readonly Field[], answers: boolean, beside: readonly Field[] = []): readonly Write[] {
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
