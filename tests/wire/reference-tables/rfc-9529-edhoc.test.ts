import { describe, expect, it } from 'vitest';
import { ciphertext3, edhocMessage1, edhocMessage2, edhocMessage3, edhocMessage4, edhocWrongSuite, plaintext2, type EdhocOptions } from '../../../src/wire/security/edhoc.ts';
import { coapOptionFields } from '../../../src/wire/encodings/coap-option.ts';
import { coapFields } from '../../../src/wire/layers/coap-message.ts';
import { field, sizeOf } from '../../../src/wire/index.ts';

const SIGNATURE_X5T: EdhocOptions = { authentication: 'signature', credential: 'x5t' };
const STATIC_KID: EdhocOptions = { authentication: 'static-dh', credential: 'kid' };

describe('RFC 9529 traces', () => {
  it.each([
    // The trace has a two-byte connection identifier, a byte string of one byte.
    ['trace 1, message_2', edhocMessage2({ ...SIGNATURE_X5T, responderIdBytes: 2 }), 116],
    ['trace 2, error message', edhocWrongSuite, 2],
    ['trace 2, second message_1 with two suites', edhocMessage1({ ...STATIC_KID, suites: 2 }), 39],
    ['trace 2, message_2', edhocMessage2(STATIC_KID), 45],
    ['trace 2, message_3', edhocMessage3(STATIC_KID), 19],
    ['trace 2, message_4', edhocMessage4(STATIC_KID), 9],
    ['trace 2, PLAINTEXT_2', plaintext2(STATIC_KID), 11],
    ['trace 2, CIPHERTEXT_3', ciphertext3(STATIC_KID), 18],
  ])('%s', (_title, fields, expected) => {
    expect(sizeOf(fields)).toBe(expected);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, EDHOC flights', () => {
  it.each([
    ['signature keys, kid', { authentication: 'signature', credential: 'kid' }, [37, 102, 77, 216]],
    ['static Diffie-Hellman certificates, x5t', { authentication: 'static-dh', credential: 'x5t' }, [37, 58, 33, 128]],
    ['static Diffie-Hellman keys, kid', STATIC_KID, [37, 45, 19, 101]],
  ] as const)('%s', (_title, options, expected) => {
    const sizes = [edhocMessage1(options), edhocMessage2(options), edhocMessage3(options)].map(sizeOf);
    expect([...sizes, sizes.reduce((sum, bytes) => sum + bytes, 0)]).toEqual(expected);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, CoAP around EDHOC', () => {
  const marker = field('protocol', 'Payload marker', 1, 0xff, 'RFC 7252 §3');

  it('message_2 in a response without token or options: 5 bytes', () => {
    expect(sizeOf(coapFields({ type: 'ACK', code: '2.04', tokenBytes: 0 }, 'udp', [], [marker]))).toBe(5);
  });

  it('message_3 in the first OSCORE request: the empty EDHOC option, 1 byte', () => {
    // Behind the OSCORE option (9) the number 21 is a delta of 12, which still fits the option byte (RFC 9668 §3.1).
    const withOption = coapOptionFields([{ number: 9, name: 'OSCORE', valueBytes: 2 }, { number: 21, name: 'EDHOC', valueBytes: 0 }]);
    const without = coapOptionFields([{ number: 9, name: 'OSCORE', valueBytes: 2 }]);
    expect(sizeOf(withOption) - sizeOf(without)).toBe(1);
  });
});
