import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/wire/field.ts';
import { coapMessage, OPTION, type CoapMessage } from '../../../../src/wire/layers/coap.ts';
import type { OscoreInputs } from '../../../../src/wire/security/oscore-inputs.ts';

const size = (message: CoapMessage, oscore: OscoreInputs | null) => sizeOf(coapMessage(message, { transport: 'udp', oscore }));
const GET_TV1: CoapMessage = {
  type: 'CON', code: 'GET', tokenBytes: 4, payloadBytes: 0,
  options: [{ number: OPTION.uriHost, name: 'Uri-Host', valueBytes: 9, value: 'localhost' }, { number: OPTION.uriPath, name: 'Uri-Path', valueBytes: 3, value: 'tv1' }],
};
const HELLO: CoapMessage = { type: 'ACK', code: '2.05', tokenBytes: 4, options: [], payloadBytes: 12 };

describe('OSCORE messages (RFC 8613 appendix C)', () => {
  it('C.4: request with empty sender id, 22 bytes plain, 35 protected', () => {
    expect(size(GET_TV1, null)).toBe(22);
    expect(size(GET_TV1, { senderIdBytes: 0 })).toBe(35);
  });
  it('C.5: sender id of one byte', () => {
    expect(size({ ...GET_TV1 }, { senderIdBytes: 1 })).toBe(36);
  });
  it('C.6: id context of 8 bytes', () => {
    expect(size(GET_TV1, { senderIdBytes: 0, idContextBytes: 8 })).toBe(44);
  });
  it('C.7: response without a partial IV', () => {
    expect(size(HELLO, null)).toBe(21);
    expect(size(HELLO, {})).toBe(32);
  });
  it('C.8: response with a partial IV', () => {
    expect(size(HELLO, { responsePartialIv: true })).toBe(34);
  });
  it('an empty acknowledgement stays as it is', () => {
    expect(size({ type: 'ACK', code: 'EMPTY', tokenBytes: 0, options: [], payloadBytes: 0 }, {})).toBe(4);
  });
});
