import type { CoapOption } from '../encodings/coap-option.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import type { OscoreInputs } from '../security/oscore-inputs.ts';

export type CoapType = 'CON' | 'NON' | 'ACK' | 'RST';
export const CODE = {
  EMPTY: 0x00, GET: 0x01, POST: 0x02, PUT: 0x03, DELETE: 0x04, FETCH: 0x05, PATCH: 0x06, iPATCH: 0x07,
  '2.01': 0x41, '2.02': 0x42, '2.03': 0x43, '2.04': 0x44, '2.05': 0x45, '2.31': 0x5f, '4.00': 0x80, '7.01': 0xe1, '7.02': 0xe2, '7.03': 0xe3, '7.04': 0xe4,
} as const;
export type CoapCode = keyof typeof CODE;

/** Option numbers: RFC 7252 §5.10, RFC 7641 §2, RFC 7959 §2 and §4, RFC 7967 §2, RFC 9175 §3.2, RFC 9668 §3.1. */
export const OPTION = {
  uriHost: 3, etag: 4, observe: 6, uriPort: 7, locationPath: 8, oscore: 9, uriPath: 11, contentFormat: 12, maxAge: 14, uriQuery: 15, accept: 17,
  edhoc: 21, block2: 23, block1: 27, size2: 28, size1: 60, noResponse: 258, requestTag: 292,
} as const;

export interface CoapMessage {
  readonly type: CoapType;
  readonly code: CoapCode;
  readonly tokenBytes: number;
  readonly options: readonly CoapOption[];
  readonly payloadBytes: number;
  /** The payload as fields where it has parts (a link list, a SenML pack); `payloadBytes` stays their size. */
  readonly payload?: readonly Field[];
}

/** How a message travels: plain header of its transport, and the OSCORE context if there is one. */
export interface CoapContext {
  readonly transport: 'udp' | 'tcp' | 'websocket' | 'link';
  readonly oscore: OscoreInputs | null;
  /** EDHOC message_3 that rides in this request (RFC 9668 §3). */
  readonly messageThree?: readonly Field[];
}

/** Longest token, RFC 7252 §3. */
export const COAP_TOKEN_MAX = 8;

/** Header, token, options and what follows, in the form of the transport (RFC 7252 §3, RFC 8323 §3.2 and §8.1). */
export function coapFields(message: Pick<CoapMessage, 'type' | 'code' | 'tokenBytes'>, transport: CoapContext['transport'], options: readonly Field[], payload: readonly Field[]): readonly Field[] {
  return [...header(message, transport, sizeOf(options) + sizeOf(payload)), ...options, ...payload];
}

export function payloadFields(message: Pick<CoapMessage, 'payloadBytes' | 'payload'>): readonly Field[] {
  if (message.payloadBytes === 0) return [];
  return [field('protocol', 'Payload marker', 1, 0xff, 'RFC 7252 §3'), ...(message.payload ?? [opaque('payload', 'Payload', message.payloadBytes, 'RFC 7252 §5.5')])];
}

const TYPE = { CON: 0, NON: 1, ACK: 2, RST: 3 } as const;

function header(message: Pick<CoapMessage, 'type' | 'code' | 'tokenBytes'>, transport: CoapContext['transport'], bodyBytes: number): readonly Field[] {
  const token = message.tokenBytes === 0 ? [] : [opaque('protocol', 'Token', message.tokenBytes, 'RFC 7252 §5.3.1')];
  const code = field('protocol', 'Code', 1, CODE[message.code], 'RFC 7252 §3');
  if (transport === 'udp' || transport === 'link') {
    return [
      field('protocol', 'Version, type, token length', 1, 0x40 | (TYPE[message.type] << 4) | message.tokenBytes, 'RFC 7252 §3'), code,
      opaque('protocol', 'Message ID', 2, 'RFC 7252 §3'), ...token,
    ];
  }
  if (transport === 'websocket') return [field('protocol', 'Length (0) and token length', 1, message.tokenBytes, 'RFC 8323 §4.2'), code, ...token];
  const extended = extendedLength(bodyBytes);
  return [
    field('protocol', 'Length and token length', 1, (extended.nibble << 4) | message.tokenBytes, 'RFC 8323 §3.2'),
    ...(extended.bytes === 0 ? [] : [field('protocol', 'Extended length', extended.bytes, extended.value, 'RFC 8323 §3.2')]), code, ...token,
  ];
}

function extendedLength(bodyBytes: number): { readonly nibble: number; readonly bytes: number; readonly value: number } {
  if (bodyBytes <= 12) return { nibble: bodyBytes, bytes: 0, value: 0 };
  if (bodyBytes <= 268) return { nibble: 13, bytes: 1, value: bodyBytes - 13 };
  if (bodyBytes <= 65_804) return { nibble: 14, bytes: 2, value: bodyBytes - 269 };
  return { nibble: 15, bytes: 4, value: bodyBytes - 65_805 };
}
