import { describe, expect, it } from 'vitest';
import { opaque, sizeOf } from '../../../../src/wire/field.ts';
import { protectedRecord, type RecordProtocol, type RecordSettings } from '../../../../src/wire/security/record.ts';
import type { RecordCipher } from '../../../../src/wire/security/tls-inputs.ts';

function recordBytes(protocol: RecordProtocol, cipher: RecordCipher, bytes: number, cid = 0, cidPaddingBytes = 1): number {
  const settings: RecordSettings = { protocol, cipher, cidBytesTo: { client: cid, server: cid }, cidPaddingBytes };
  return sizeOf(protectedRecord(settings, 'client', 'application-data', [opaque('payload', 'Payload', bytes, 'test')]));
}

describe('bytes of a protected record', () => {
  it.each<[string, RecordProtocol, RecordCipher, number, number]>([
    ['TLS 1.2 GCM (RFC 5288 §3)', 'tls-1-2', 'aes-gcm', 6, 35],
    ['TLS 1.2 ChaCha20 (RFC 7905 §2)', 'tls-1-2', 'chacha20-poly1305', 6, 27],
    ['TLS 1.2 CCM_8 (RFC 6655 §4)', 'tls-1-2', 'aes-ccm-8', 6, 27],
    ['TLS 1.2 CBC-SHA256 (RFC 5246 §6.2.3.2)', 'tls-1-2', 'cbc-sha256', 6, 69],
    ['TLS 1.2 CBC-SHA256 with encrypt-then-MAC (RFC 7366 §3)', 'tls-1-2', 'cbc-sha256-etm', 16, 85],
    ['TLS 1.3 GCM (RFC 8446 §5.2)', 'tls-1-3', 'aes-gcm', 6, 28],
    ['TLS 1.3 CCM_8', 'tls-1-3', 'aes-ccm-8', 6, 20],
    ['DTLS 1.2 CCM_8 (RFC 6347 §4.1)', 'dtls-1-2', 'aes-ccm-8', 6, 35],
    ['DTLS 1.2 GCM', 'dtls-1-2', 'aes-gcm', 16, 53],
    ['DTLS 1.3 GCM (RFC 9147 §4)', 'dtls-1-3', 'aes-gcm', 16, 38],
    ['DTLS 1.3 CCM_8, ciphertext filled up to 16 (RFC 9147 §4.2.3)', 'dtls-1-3', 'aes-ccm-8', 2, 21],
  ])('%s', (_name, protocol, cipher, bytes, expected) => {
    expect(recordBytes(protocol, cipher, bytes)).toBe(expected);
  });

  it('adds connection id and inner type in DTLS 1.2 (RFC 9146 §4)', () => {
    expect(recordBytes('dtls-1-2', 'aes-gcm', 20, 8)).toBe(20 + 46);
  });

  it('pads CID records to 16 as mbedTLS does: 34 bytes with a 4-byte id are 81', () => {
    expect(recordBytes('dtls-1-2', 'aes-ccm-8', 34, 4, 16)).toBe(81);
  });

  it('adds only the connection id in DTLS 1.3', () => {
    expect(recordBytes('dtls-1-3', 'aes-gcm', 16, 4)).toBe(42);
  });
});
