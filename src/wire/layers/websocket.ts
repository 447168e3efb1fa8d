import type { Side, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import { withFields } from '../security/protect.ts';
import { headFields } from './http-head.ts';

const OPCODES = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
export type WebSocketOpcode = keyof typeof OPCODES;

/** Frame header: opcode, length in 1, 3 or 9 bytes, and a mask from client to server (RFC 6455 §5.2). */
export function webSocketFrame(from: Side, content: readonly Field[], opcode: WebSocketOpcode = 'binary', flags: { readonly more?: boolean; readonly compressed?: boolean } = {}): readonly Field[] {
  const length = sizeOf(content);
  const first = OPCODES[opcode] | (flags.more === true ? 0 : 0x80) | (flags.compressed === true ? 0x40 : 0);
  const masked = from === 'client' ? 0x80 : 0;
  const fields = [
    field('framing', flags.compressed === true ? 'WebSocket: FIN, RSV1 and opcode' : 'WebSocket: FIN and opcode', 1, first, flags.compressed === true ? 'RFC 7692 §6' : 'RFC 6455 §5.2'),
    field('framing', 'WebSocket: mask bit and length', 1, masked | (length <= 125 ? length : length <= 65_535 ? 126 : 127), 'RFC 6455 §5.2'),
  ];
  if (length > 125) fields.push(field('framing', 'WebSocket: extended length', length <= 65_535 ? 2 : 8, length, 'RFC 6455 §5.2'));
  if (from === 'client') fields.push(opaque('framing', 'WebSocket: masking key', 4, 'RFC 6455 §5.3'));
  fields.push(...content);
  return fields;
}

/** Every write of an exchange as one frame. */
export function inFrames(writes: readonly Write[]): Write[] {
  return writes.map((write) => withFields(write, webSocketFrame(write.from, write.fields)));
}

/** Subprotocol and path of what is carried: MQTT 3.1.1 §6, MQTT 5 §6, RFC 8323 §4.1 and §7, AMQP WebSocket Binding 1.0 §2.1 (the path is left to the server). */
const MQTT_BINDING = { subprotocol: 'mqtt', path: '/mqtt' };
const BINDINGS: Readonly<Record<string, { readonly subprotocol: string; readonly path: string }>> = {
  'mqtt-3-1-1': MQTT_BINDING, 'mqtt-5': MQTT_BINDING, coap: { subprotocol: 'coap', path: '/.well-known/coap' }, 'amqp-1-0': { subprotocol: 'amqp', path: '/' },
};
const PLAIN = { subprotocol: '', path: '/' };

/** Opening handshake: the HTTP/1.1 upgrade and its 101 (RFC 6455 §4). */
export function webSocketUpgrade(protocol: string, inputs: WireInputs): Write[] {
  const own = inputs.websocket ?? {};
  const usual = BINDINGS[protocol] ?? PLAIN;
  const subprotocol = own.subprotocol ?? usual.subprotocol;
  const path = own.path ?? usual.path;
  const host = own.host ?? inputs.host ?? 'iot.example.com';
  const optional = (name: string, value: string) => (value === '' ? '' : `${name}: ${value}\r\n`);
  const key = 'dGhlIHNhbXBsZSBub25jZQ==';
  const accept = 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=';
  const request = own.requestHead ?? `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\n`
    + `Sec-WebSocket-Version: 13\r\n${optional('Sec-WebSocket-Protocol', subprotocol)}${optional('Sec-WebSocket-Extensions', own.extensionOffer ?? '')}\r\n`;
  const response = own.responseHead ?? `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n`
    + `${optional('Sec-WebSocket-Protocol', subprotocol)}${optional('Sec-WebSocket-Extensions', own.extensionAnswer ?? '')}\r\n`;
  return [
    { from: 'client', label: 'WebSocket upgrade', fields: headFields(request, 'RFC 6455 §4.1', 'framing'), timing: 'reply' },
    { from: 'server', label: '101 Switching Protocols', fields: headFields(response, 'RFC 6455 §4.2.2', 'framing'), timing: 'reply', delayMs: own.upgradeThinkMs ?? 0 },
  ];
}

/** Close frames with a status code of two bytes (RFC 6455 §5.5.1). */
export function webSocketClose(inputs: WireInputs): Write[] {
  const how = inputs.websocket?.closeFrames ?? 'both';
  const code = [field('framing', 'WebSocket: status code', 2, 1000, 'RFC 6455 §7.4.1')];
  const client: Write = { from: 'client', label: 'Close frame', fields: webSocketFrame('client', code, 'close'), timing: 'later' };
  if (how === 'none') return [];
  return how === 'client' ? [client] : [client, { from: 'server', label: 'Close frame', fields: webSocketFrame('server', code, 'close'), timing: 'reply' }];
}
