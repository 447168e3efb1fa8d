import { describe, expect, it } from 'vitest';
import { coapOptionFields, type CoapOption } from '../../../src/wire/encodings/coap-option.ts';
import { coapFields, OPTION, payloadFields, type CoapMessage } from '../../../src/wire/layers/coap-message.ts';
import { oscoreMessage } from '../../../src/wire/layers/oscore.ts';
import { sizeOf } from '../../../src/wire/index.ts';

const text = (number: number, name: string, value: string): CoapOption => ({ number, name, valueBytes: value.length, value });
const request: CoapMessage = {
  type: 'CON', code: 'GET', tokenBytes: 4, options: [text(OPTION.uriHost, 'Uri-Host', 'localhost'), text(OPTION.uriPath, 'Uri-Path', 'tv1')], payloadBytes: 0,
};
const response: CoapMessage = { type: 'ACK', code: '2.05', tokenBytes: 4, options: [], payloadBytes: 'Hello World!'.length };

const plainBytes = (message: CoapMessage): number => sizeOf(coapFields(message, 'udp', coapOptionFields(message.options), payloadFields(message)));

describe('RFC 8613 Appendix C, whole CoAP messages (AES-CCM-16-64-128)', () => {
  it.each([
    ['C.4 request, empty kid', request, { senderIdBytes: 0 }, 22, 35, '44025d1f00003974396c6f63616c686f7374620914ff612f1092f1776f1c1668b3825e'],
    ['C.5 request, 1-byte kid', request, { senderIdBytes: 1 }, 22, 36, '440271c30000b932396c6f63616c686f737463091400ff4ed339a5a379b0b8bc731fffb0'],
    ['C.6 request, empty kid, 8-byte kid context', request, { senderIdBytes: 0, idContextBytes: 8 }, 22, 44, '44022f8eef9bbf7a396c6f63616c686f73746b19140837cbf3210017a2d3ff72cd7273fd331ac45cffbe55c3'],
    ['C.7 response without a partial IV', response, {}, 21, 32, '64445d1f0000397490ffdbaad1e9a7e7b2a813d3c31524378303cdafae119106'],
    ['C.8 response with a partial IV', response, { responsePartialIv: true }, 21, 34, '64445d1f00003974920100ff4d4c13669384b67354b2b6175ff4b8658c666a6cf88e'],
  ] as const)('%s', (_title, message, oscore, plain, protectedBytes, hex) => {
    expect(plainBytes(message)).toBe(plain);
    expect(sizeOf(oscoreMessage(message, { transport: 'udp', oscore }))).toBe(protectedBytes);
    expect(hex.length / 2).toBe(protectedBytes);
  });
});
