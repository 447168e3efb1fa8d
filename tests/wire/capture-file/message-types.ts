import { fieldBytes, type CapturedPacket } from '../../../src/wire/index.ts';
import type { Dissection } from './tshark.ts';

type Side = 'client' | 'server';

/** A kind of message that tshark names and the field list has: the types in the order in which a side sends them. */
interface TypedBy {
  readonly fields: readonly string[];
  /** The type that a field of the model stands for; null for other fields. `bytes` is its value in clear. */
  readonly typeOf: (name: string, bytes: Uint8Array) => string | null;
  /** How tshark's values of one packet read as the same text. */
  readonly read: (dissection: Dissection) => readonly string[];
}

const values = (field: string) => (dissection: Dissection): readonly string[] => dissection[field] ?? [];
const named = (pattern: RegExp, text: (bytes: Uint8Array, name: string) => string) => (name: string, bytes: Uint8Array): string | null => (pattern.test(name) ? text(bytes, name) : null);
const number = (bytes: Uint8Array): string => String(bytes.reduce((sum, byte) => sum * 256 + byte, 0));
const FRAME_NAMES = /^(?:DATA|HEADERS|RST_STREAM|SETTINGS|PING|GOAWAY|WINDOW_UPDATE|CONTINUATION) type$/;
const [AMQP_CLASS, AMQP_METHOD] = [/^[a-z]+\.[a-z-]+ class$/, /^[a-z]+\.[a-z-]+ method$/];
const HANDSHAKE_NAMES = /^(?:ClientHello|ServerHello|HelloRetryRequest|HelloVerifyRequest|NewSessionTicket|Certificate|ServerKeyExchange|CertificateRequest|ServerHelloDone|CertificateVerify|ClientKeyExchange): type$/;

/** Types of messages in clear, by what tshark calls them. */
export const MESSAGE_TYPES: Readonly<Record<string, TypedBy>> = {
  'MQTT packet type': { fields: ['mqtt.msgtype'], typeOf: named(/^Packet type and flags$/, (bytes) => String((bytes[0] ?? 0) >> 4)), read: values('mqtt.msgtype') },
  'MQTT-SN message type': { fields: ['mqttsn.msg.type'], typeOf: named(/^MsgType /, number), read: (dissection) => values('mqttsn.msg.type')(dissection).map((text) => String(Number(text))) },
  'CoAP code': { fields: ['coap.code'], typeOf: named(/^Code$/, number), read: values('coap.code') },
  'AMQP 0-9-1 class': { fields: ['amqp.method.class'], typeOf: named(AMQP_CLASS, number), read: values('amqp.method.class') },
  'AMQP 0-9-1 method': { fields: ['amqp.method.method'], typeOf: named(AMQP_METHOD, number), read: values('amqp.method.method') },
  'AMQP 1.0 performative': {
    fields: ['amqp.performative'],
    typeOf: named(/^(?:open|begin|attach|flow|transfer|disposition|detach|end|close): descriptor$/, (bytes) => String(bytes[2])), read: values('amqp.performative'),
  },
  'SASL frame': { fields: ['amqp.sasl.method'], typeOf: named(/^sasl-[a-z]+: descriptor$/, (bytes) => String(bytes[2])), read: values('amqp.sasl.method') },
  'HTTP request': { fields: ['http.request.method'], typeOf: named(/^Request line$/, (bytes) => text(bytes).split(' ')[0] ?? ''), read: values('http.request.method') },
  'HTTP response': { fields: ['http.response.code'], typeOf: named(/^Status line$/, (bytes) => text(bytes).split(' ')[1] ?? ''), read: values('http.response.code') },
  'HTTP/2 frame type': { fields: ['http2.type'], typeOf: named(FRAME_NAMES, number), read: values('http2.type') },
  'WebSocket opcode': { fields: ['websocket.opcode'], typeOf: named(/^WebSocket: FIN.* opcode$/, (bytes) => String((bytes[0] ?? 0) & 0x0f)), read: values('websocket.opcode') },
  'TLS handshake type': { fields: ['tls.handshake.type'], typeOf: named(HANDSHAKE_NAMES, number), read: values('tls.handshake.type') },
  'TLS record type': {
    fields: ['tls.record.content_type', 'tls.record.opaque_type'], typeOf: named(/^Record: content type$/, number),
    read: (dissection) => [...values('tls.record.content_type')(dissection), ...values('tls.record.opaque_type')(dissection)],
  },
  'DTLS handshake type': { fields: ['dtls.handshake.type'], typeOf: named(HANDSHAKE_NAMES, number), read: values('dtls.handshake.type') },
  // Records with a connection id (25, RFC 9146 §4) are continuation data to tshark 4.0.
  'DTLS record type': {
    fields: ['dtls.record.content_type'],
    typeOf: (name, bytes) => (name === 'Record: content type' && bytes[0] !== 25 ? String(bytes[0]) : null), read: (dissection) => values('dtls.record.content_type')(dissection).filter((type) => type !== '25'),
  },
  'QUIC long header': {
    fields: ['quic.long.packet_type'],
    typeOf: named(/^(?:Initial|0-RTT|Handshake|Retry): first byte$/, (_bytes, name) => String(['Initial', '0-RTT', 'Handshake', 'Retry'].indexOf(name.split(':')[0] ?? ''))), read: values('quic.long.packet_type'),
  },
  'LoRaWAN message type': { fields: ['lorawan.mhdr.mtype'], typeOf: named(/^MHDR$/, (bytes) => String((bytes[0] ?? 0) >> 5)), read: values('lorawan.mhdr.mtype') },
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export interface ClearField {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fields of what a side sends, in order, as they are behind the mask and the compression of a WebSocket. `secured`: those in clear alone, which are numbers in the model. */
export function clearFields(packets: readonly CapturedPacket[], side: Side, secured: boolean): readonly ClearField[] {
  let key: Uint8Array | null = null;
  let position = 0;
  return packets.filter(({ from }) => from === side).flatMap(({ fields }) => fields).flatMap((field) => {
    if (field.layer === 'ip' || field.layer === 'transport' || (secured && typeof field.value !== 'number')) return [];
    const bytes = fieldBytes(field);
    if (/^WebSocket: .*opcode$/.test(field.name)) key = null;
    if (field.name === 'WebSocket: masking key') {
      key = bytes;
      position = 0;
      return [];
    }
    if (field.holds !== undefined) {
      position += bytes.length;
      return field.holds.map((inner) => ({ name: inner.name, bytes: fieldBytes(inner) }));
    }
    if (key === null) return [{ name: field.name, bytes }];
    const mask: Uint8Array = key;
    const clear = bytes.map((byte, index) => byte ^ (mask[(position + index) % 4] ?? 0));
    position += bytes.length;
    return [{ name: field.name, bytes: clear }];
  });
}
