import type { Field } from '../../wire/index.ts';

/** Says in words what a number in a field stands for; null where this table has nothing to say. */
export function fieldWords({ layer, name, value, clause = '' }: Field): string | null {
  if (typeof value !== 'number') return null;
  return tables.find((table) => table.layer === layer && table.name.test(name) && clause.startsWith(table.standard))?.words(value) ?? null;
}

interface WordTable {
  readonly layer: Field['layer'];
  readonly name: RegExp;
  /** How the clause of the field starts: the same name means different things in different standards. */
  readonly standard: string;
  readonly words: (value: number) => string | null;
}

/** RFC 9293 §3.1, from the lowest bit up. */
const TCP_FLAGS = ['FIN', 'SYN', 'RST', 'PSH', 'ACK', 'URG', 'ECE', 'CWR'] as const;
/** MQTT 3.1.1 §2.2.1, MQTT 5 §2.1.2. */
const MQTT_TYPES = ['reserved', 'CONNECT', 'CONNACK', 'PUBLISH', 'PUBACK', 'PUBREC', 'PUBREL', 'PUBCOMP', 'SUBSCRIBE', 'SUBACK', 'UNSUBSCRIBE', 'UNSUBACK', 'PINGREQ', 'PINGRESP', 'DISCONNECT', 'AUTH'] as const;
const PUBLISH = 3;
/** RFC 7252 §3. */
const COAP_TYPES = ['CON', 'NON', 'ACK', 'RST'] as const;
/** RFC 7252 §12.1.1, RFC 8132 §6. */
const COAP_METHODS = ['empty', 'GET', 'POST', 'PUT', 'DELETE', 'FETCH', 'PATCH', 'iPATCH'] as const;
/** RFC 8446 §5.1, RFC 9146 §3, RFC 9147 §7. */
const TLS_TYPES: Readonly<Record<number, string>> = { 20: 'change_cipher_spec', 21: 'alert', 22: 'handshake', 23: 'application_data', 25: 'tls12_cid', 26: 'ack' };
/** RFC 6455 §5.2. */
const WEBSOCKET_OPCODES: Readonly<Record<number, string>> = { 0: 'continuation', 1: 'text', 2: 'binary', 8: 'close', 9: 'ping', 10: 'pong' };
/** The numbers that versions have on the wire (RFC 5246 §E.1, RFC 6347 §4.1). */
const TLS_VERSIONS: Readonly<Record<number, string>> = { 0x0303: 'TLS 1.2, also written by 1.3', 0xfeff: 'DTLS 1.0', 0xfefd: 'DTLS 1.2, also written by 1.3' };
/** IANA protocol numbers. */
const IP_PROTOCOLS: Readonly<Record<number, string>> = { 6: 'TCP', 17: 'UDP' };

const tables: readonly WordTable[] = [
  { layer: 'ip', name: /^Version and header length$/, standard: 'RFC 791', words: (value) => `version ${value >> 4}, header of ${4 * (value & 15)} bytes` },
  { layer: 'ip', name: /^(?:Protocol|Next header)$/, standard: 'RFC', words: (value) => IP_PROTOCOLS[value] ?? null },
  { layer: 'transport', name: /^Flags$/, standard: 'RFC 9293', words: (value) => TCP_FLAGS.filter((_, bit) => (value >> bit) & 1).join(', ') },
  { layer: 'transport', name: /^Data offset$/, standard: 'RFC 9293', words: (value) => `header of ${4 * (value >> 4)} bytes` },
  { layer: 'security', name: /content type$/, standard: 'RFC', words: (value) => TLS_TYPES[value] ?? null },
  { layer: 'security', name: /version$/, standard: 'RFC', words: (value) => TLS_VERSIONS[value] ?? null },
  { layer: 'framing', name: /^WebSocket: FIN and opcode$/, standard: 'RFC 6455', words: (value) => `${value >> 7 === 1 ? 'last frame' : 'more frames follow'}, ${WEBSOCKET_OPCODES[value & 15] ?? 'reserved'}` },
  { layer: 'protocol', name: /^Packet type and flags$/, standard: 'MQTT', words: mqttType },
  { layer: 'protocol', name: /^Version, type, token length$/, standard: 'RFC 7252', words: (value) => `version ${value >> 6}, ${COAP_TYPES[(value >> 4) & 3]}, token of ${value & 15} bytes` },
  { layer: 'protocol', name: /^Code$/, standard: 'RFC 7252', words: coapCode },
  { layer: 'security', name: /^Inner code$/, standard: 'RFC 8613', words: coapCode },
];

function mqttType(value: number): string {
  const type = MQTT_TYPES[value >> 4] ?? 'reserved';
  return value >> 4 === PUBLISH ? `${type}, QoS ${(value >> 1) & 3}` : type;
}

/** Class and detail as in 2.04; requests by their method. */
function coapCode(value: number): string {
  const code = `${value >> 5}.${String(value & 31).padStart(2, '0')}`;
  const method = COAP_METHODS[value];
  return method === undefined ? code : `${code} ${method}`;
}
