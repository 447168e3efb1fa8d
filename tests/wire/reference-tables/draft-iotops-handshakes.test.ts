import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/wire/index.ts';
import { newSessionTicket } from '../../../src/wire/security/messages.ts';
import { protectedRecord } from '../../../src/wire/security/record.ts';
import { constrainedSettings, flightSizes, type ConstrainedOptions } from '../../support/constrained-tls.ts';

/**
 * The draft counts 6 bytes for each certificate-type answer in EncryptedExtensions; RFC 7250 §3 answers with one byte, 5 with the header. It
 * leaves out the length of the hash in cached_info (RFC 7924 §4). The model follows the RFCs; what the source prints is reached with these
 * corrections in flight 1 and 2.
 */
const TWO_ANSWERS = [0, 2, 0] as const;
const ONE_ANSWER = [0, 1, 0] as const;
const CACHED_BOTH = [-1, 2, 0] as const;
const CACHED_CERTIFICATE = [-1, 1, 0] as const;
const NONE = [0, 0, 0] as const;

/** Flights and their sum as the source prints them. */
function printed(options: ConstrainedOptions, corrections: readonly number[]): readonly number[] {
  const flights = flightSizes(constrainedSettings(options)).map((bytes, index) => bytes + (corrections[index] ?? 0));
  return [...flights, flights.reduce((sum, bytes) => sum + bytes, 0)];
}

const P256 = { group: 'p-256', credential: 'rpk' } as const;
const ED25519 = { group: 'x25519', credential: 'rpk', publicKeyBytes: 44, signatureBytes: 64 } as const;
const PSK = { group: 'p-256', credential: 'psk' } as const;
const PSK_ECDHE = { ...PSK, pskWithKeys: true } as const;

describe('draft-ietf-iotops-security-protocol-comparison-08, key-exchange flights with a 1-byte connection id', () => {
  const dtls = { datagram: true, cidBytes: 1 } as const;

  it.each([
    ['DTLS 1.3 - RPKs, ECDHE', { ...dtls, ...P256 }, TWO_ANSWERS, [185, 454, 255, 894]],
    ['DTLS 1.3 - Compressed RPKs, ECDHE: keys of 59 bytes', { ...dtls, ...P256, publicKeyBytes: 59 }, TWO_ANSWERS, [185, 422, 223, 830]],
    ['DTLS 1.3 - Cached RPK, RPK, ECDHE', { ...dtls, ...P256, more: { cachedServerKey: true } }, CACHED_BOTH, [224, 402, 255, 881]],
    ['DTLS 1.3 - Cached X.509, RPK, ECDHE', { ...dtls, ...P256, more: { cachedServerKey: true, rawPublicKeys: 'client' } }, CACHED_CERTIFICATE, [218, 396, 255, 869]],
    ['DTLS 1.3 - PSK, ECDHE', { ...dtls, ...PSK_ECDHE }, NONE, [219, 226, 56, 501]],
    ['DTLS 1.3 - PSK', { ...dtls, ...PSK }, NONE, [136, 153, 56, 345]],
  ] as const)('%s', (_title, options, corrections, expected) => {
    expect(printed(options, corrections)).toEqual(expected);
  });

  it.each([
    ['x25519 key share', { ...dtls, ...P256, group: 'x25519' }, 0, 152],
    ['Ed25519 key and signature', { ...dtls, ...P256, publicKeyBytes: 44, signatureBytes: 64 }, 1, 400],
    ['64-byte signature', { ...dtls, ...P256, signatureBytes: 64 }, 1, 447],
    ['x25519 in flight 2', { ...dtls, ...P256, group: 'x25519' }, 1, 421],
    ['x25519 and Ed25519', { ...dtls, ...ED25519 }, 1, 367],
    ['64-byte signature in flight 3', { ...dtls, ...P256, signatureBytes: 64 }, 2, 248],
    ['Ed25519 in flight 3', { ...dtls, ...P256, publicKeyBytes: 44, signatureBytes: 64 }, 2, 201],
  ] as const)('variation: %s', (_title, options, flight, expected) => {
    expect(printed(options, TWO_ANSWERS)[flight]).toBe(expected);
  });

  it('16-byte tags add 8 to flights 2 and 3', () => {
    expect(printed({ ...dtls, ...P256, more: { cipher: 'aes-ccm' } }, TWO_ANSWERS)).toEqual([185, 454 + 8, 255 + 8, 894 + 16]);
  });

  it('8-byte identities instead of one byte add 7 to flight 1 of a PSK handshake', () => {
    expect(printed({ ...dtls, ...PSK, more: { pskIdentity: 'identity' } }, NONE)).toEqual([136 + 7, 153, 56, 345 + 7]);
  });

  it('cached_info with a SHA-256 hash: the source has 39 bytes, one less than RFC 7924 §4', () => {
    const [plain = 0, cached = 0] = [undefined, { cachedServerKey: true }].map((more) => flightSizes(constrainedSettings({ ...dtls, ...P256, ...(more === undefined ? {} : { more }) }))[0]);
    expect(cached - plain).toBe(39 + 1);
  });

  it('a fourth flight with a NewSessionTicket: the source leaves the inner content type out, a conforming record has 42 bytes', () => {
    const settings = constrainedSettings({ ...dtls, ...P256, more: { ticketBytes: 4, ticketNonceBytes: 1 } });
    expect(sizeOf(protectedRecord(settings.record, 'server', 'handshake', newSessionTicket(settings).fields))).toBe(41 + 1);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, key-exchange flights without connection id, P-256', () => {
  it.each([
    ['DTLS 1.3 - RPKs, ECDHE', { datagram: true, ...P256 }, TWO_ANSWERS, [179, 447, 254, 880]],
    ['DTLS 1.3 - PSK, ECDHE', { datagram: true, ...PSK_ECDHE }, NONE, [213, 219, 55, 487]],
    ['DTLS 1.3 - PSK', { datagram: true, ...PSK }, NONE, [130, 146, 55, 331]],
    ['TLS 1.3 - RPKs, ECDHE', { datagram: false, ...P256 }, TWO_ANSWERS, [162, 394, 233, 789]],
    ['TLS 1.3 - PSK, ECDHE', { datagram: false, ...PSK_ECDHE }, NONE, [196, 190, 50, 436]],
    ['TLS 1.3 - PSK', { datagram: false, ...PSK }, NONE, [113, 117, 50, 280]],
  ] as const)('%s', (_title, options, corrections, expected) => {
    expect(printed(options, corrections)).toEqual(expected);
  });
});

describe('draft-ietf-iotops-security-protocol-comparison-08, key-exchange flights without connection id, x25519 and Ed25519', () => {
  it.each([
    ['DTLS 1.3 - RPKs, ECDHE', { datagram: true, ...ED25519 }, TWO_ANSWERS, [146, 360, 200, 706]],
    ['DTLS 1.3 - PSK, ECDHE', { datagram: true, ...PSK_ECDHE, group: 'x25519' }, NONE, [180, 186, 55, 421]],
    ['DTLS 1.3 - PSK', { datagram: true, ...PSK, group: 'x25519' }, NONE, [130, 146, 55, 331]],
    ['TLS 1.3 - RPKs, ECDHE', { datagram: false, ...ED25519 }, TWO_ANSWERS, [129, 307, 179, 615]],
    ['TLS 1.3 - PSK, ECDHE', { datagram: false, ...PSK_ECDHE, group: 'x25519' }, NONE, [163, 157, 50, 370]],
    ['TLS 1.3 - PSK', { datagram: false, ...PSK, group: 'x25519' }, NONE, [113, 117, 50, 280]],
  ] as const)('%s', (_title, options, corrections, expected) => {
    expect(printed(options, corrections)).toEqual(expected);
  });

  it('a cached certificate leaves one certificate-type answer', () => {
    expect(printed({ datagram: true, ...P256, more: { cachedServerKey: true, rawPublicKeys: 'client' } }, ONE_ANSWER)[1]).toBe(396 - 7);
  });
});
