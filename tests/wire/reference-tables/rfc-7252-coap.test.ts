import { describe, expect, it } from 'vitest';
import { coapOptionFields } from '../../../src/wire/encodings/coap-option.ts';
import { coapFields, OPTION, payloadFields, type CoapMessage } from '../../../src/wire/layers/coap-message.ts';
import { sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

const bytes = (message: CoapMessage): number => sizeOf(coapFields(message, 'udp', coapOptionFields(message.options), payloadFields(message)));
const get = (tokenBytes: number): CoapMessage => ({
  type: 'CON', code: 'GET', tokenBytes, options: [{ number: OPTION.uriPath, name: 'Uri-Path', valueBytes: 11, value: 'temperature' }], payloadBytes: 0,
});

describe('RFC 7252 Appendix A', () => {
  it.each([
    ['figure 16, CON GET without token', get(0), 16],
    ['figure 16, ACK 2.05 with "22.3 C"', { type: 'ACK', code: '2.05', tokenBytes: 0, options: [], payloadBytes: 6 } as const, 11],
    ['figure 17, CON GET with a 1-byte token (also figures 18 to 21)', get(1), 17],
    ['figure 17, ACK 2.05 with "22.3 C"', { type: 'ACK', code: '2.05', tokenBytes: 1, options: [], payloadBytes: 6 } as const, 12],
    ['figure 20, empty ACK and RST', { type: 'ACK', code: 'EMPTY', tokenBytes: 0, options: [], payloadBytes: 0 } as const, 4],
    ['figures 20 and 21, CON and NON 2.05 with "22.3 C"', { type: 'CON', code: '2.05', tokenBytes: 1, options: [], payloadBytes: 6 } as const, 12],
  ])('%s', (_title, message, expected) => {
    expect(bytes(message)).toBe(expected);
  });
});

describe('RFC 8323 §3.2', () => {
  it('figure 6, a message without options and payload: length 0, one-byte token, 2.03', () => {
    const message: CoapMessage = { type: 'ACK', code: '2.03', tokenBytes: 1, options: [], payloadBytes: 0 };
    // The figure has the token 7f, which the model does not know.
    expect(hexOf(coapFields(message, 'tcp', [], []))).toBe('014300');
  });

  it.each([[12, 1], [13, 2], [268, 2], [269, 3], [65_804, 3], [65_805, 5]])('options and payload of %i bytes take %i for the length', (bytes, lengthBytes) => {
    const message: CoapMessage = { type: 'ACK', code: '2.05', tokenBytes: 0, options: [], payloadBytes: bytes - 1 };
    expect(sizeOf(coapFields(message, 'tcp', [], payloadFields(message)))).toBe(lengthBytes + 1 + bytes);
  });
});
