import { describe, expect, it } from 'vitest';
import { certificateBytes } from '../../../src/wire/security/certificate-size.ts';
import { ciphertext3, edhocMessage1, edhocMessage2, edhocMessage3, edhocMessage4, edhocWrongSuite, plaintext2, plaintext3, type EdhocOptions } from '../../../src/wire/security/edhoc.ts';
import { cborHeadBytes } from '../../../src/wire/encodings/cbor.ts';
import { coapOptionFields } from '../../../src/wire/encodings/coap-option.ts';
import { modelSession, sizeOf } from '../../../src/wire/index.ts';
import { accepted } from '../../property/wire-arbitraries.ts';

const SIGNATURE_X5T: EdhocOptions = { authentication: 'signature', credential: 'x5t' };
const STATIC_KID: EdhocOptions = { authentication: 'static-dh', credential: 'kid' };

describe('RFC 9529 traces', () => {
  it.each([
    ['trace 1, message_1', edhocMessage1(SIGNATURE_X5T), 37],
    // The trace has a two-byte connection identifier, a byte string of one byte.
    ['trace 1, PLAINTEXT_2', plaintext2({ ...SIGNATURE_X5T, responderIdBytes: 2 }), 82],
    ['trace 1, message_2', edhocMessage2({ ...SIGNATURE_X5T, responderIdBytes: 2 }), 116],
    ['trace 1, PLAINTEXT_3', plaintext3(SIGNATURE_X5T), 80],
    ['trace 1, CIPHERTEXT_3', ciphertext3(SIGNATURE_X5T), 88],
    ['trace 1, message_3', edhocMessage3(SIGNATURE_X5T), 90],
    ['trace 1, message_4', edhocMessage4(SIGNATURE_X5T), 9],
    ['trace 2, first message_1', edhocMessage1(STATIC_KID), 37],
    ['trace 2, error message', edhocWrongSuite, 2],
    ['trace 2, second message_1 with two suites', edhocMessage1({ ...STATIC_KID, suites: 2 }), 39],
    ['trace 2, message_2', edhocMessage2(STATIC_KID), 45],
    ['trace 2, message_3', edhocMessage3(STATIC_KID), 19],
    ['trace 2, message_4', edhocMessage4(STATIC_KID), 9],
    ['trace 2, PLAINTEXT_2', plaintext2(STATIC_KID), 11],
    ['trace 2, PLAINTEXT_3', plaintext3(STATIC_KID), 10],
    ['trace 2, CIPHERTEXT_3', ciphertext3(STATIC_KID), 18],
  ])('%s', (_title, fields, expected) => {
    expect(sizeOf(fields)).toBe(expected);
  });

  it.each(['EDHOC Responder Ed25519', 'EDHOC Initiator Ed25519'])('trace 1, certificate of %s: 241 bytes, 243 as a CBOR byte string', (subject) => {
    const bytes = certificateBytes({ serialBytes: 4, issuer: 'EDHOC Root Ed25519', subject, key: 'ed25519', signature: 'ed25519', signatureBytes: 64 });
    expect(bytes).toBe(241);
    expect(cborHeadBytes(bytes) + bytes).toBe(243);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, EDHOC flights', () => {
  it.each([
    ['signature certificates, x5t', SIGNATURE_X5T, [37, 115, 90, 242]],
    ['signature keys, kid', { authentication: 'signature', credential: 'kid' }, [37, 102, 77, 216]],
    ['static Diffie-Hellman certificates, x5t', { authentication: 'static-dh', credential: 'x5t' }, [37, 58, 33, 128]],
    ['static Diffie-Hellman keys, kid', STATIC_KID, [37, 45, 19, 101]],
  ] as const)('%s', (_title, options, expected) => {
    const sizes = [edhocMessage1(options), edhocMessage2(options), edhocMessage3(options)].map(sizeOf);
    expect([...sizes, sizes.reduce((sum, bytes) => sum + bytes, 0)]).toEqual(expected);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, CoAP around EDHOC', () => {
  /** UDP payloads of the messages before the first protected one: no token, path `edhoc`, no Content-Format. */
  function messages(keyExchange: string): readonly number[] {
    const { stack, inputs } = accepted({ stack: 'coap/udp/oscore', oscore: { keyExchange, edhoc: { tokenBytes: 0, path: 'edhoc', contentFormat: false } } });
    return modelSession(stack, inputs).packets.connect.map(({ fields }) => sizeOf(fields) - 28);
  }

  it.each([['message_1', 0, edhocMessage1(STATIC_KID), 12], ['message_2', 1, edhocMessage2(STATIC_KID), 5], ['message_3', 2, edhocMessage3(STATIC_KID), 12]] as const)('%s', (_title, index, message, added) => {
    expect((messages('edhoc')[index] ?? 0) - sizeOf(message)).toBe(added);
  });

  it('message_3 in the first OSCORE request: the empty EDHOC option, 1 byte', () => {
    // Behind the OSCORE option (9) the number 21 is a delta of 12, which still fits the option byte (RFC 9668 §3.1).
    const withOption = coapOptionFields([{ number: 9, name: 'OSCORE', valueBytes: 2 }, { number: 21, name: 'EDHOC', valueBytes: 0 }]);
    const without = coapOptionFields([{ number: 9, name: 'OSCORE', valueBytes: 2 }]);
    expect(sizeOf(withOption) - sizeOf(without)).toBe(1);
  });
});
