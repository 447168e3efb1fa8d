import { describe, expect, it } from 'vitest';
import { coapOptionFields } from '../../../src/wire/encodings/coap-option.ts';
import { coapFields, OPTION, payloadFields, type CoapMessage } from '../../../src/wire/layers/coap-message.ts';
import { sizeOf } from '../../../src/wire/index.ts';

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
