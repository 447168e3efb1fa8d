import { describe, expect, it } from 'vitest';
import { certificate, certificateVerify, finished } from '../../../src/wire/security/messages.ts';
import { plainRecord, protectedRecord, type RecordSettings } from '../../../src/wire/security/record.ts';
import { opaque, sizeOf, type Field } from '../../../src/wire/index.ts';
import { constrainedSettings } from '../../support/constrained-tls.ts';

const record: RecordSettings = { protocol: 'tls-1-3', cipher: 'aes-gcm', cidBytesTo: { client: 0, server: 0 }, cidPaddingBytes: 1 };
const protectedBytes = (content: readonly Field[]): number => sizeOf(protectedRecord(record, 'server', 'handshake', content));
const message = (name: string, bytes: number): readonly Field[] => [opaque('security', name, bytes, 'RFC 8448')];

/** An RSA key of 1024 bits signs with 128 bytes. */
const settings = constrainedSettings({ datagram: false, group: 'x25519', credential: 'rpk', publicKeyBytes: 432, signatureBytes: 128 });

describe('RFC 8448 §3 and §4', () => {
  /** supported_groups with nine groups, record_size_limit and an empty server_name, behind header and length. */
  const encryptedExtensions = 4 + 2 + (6 + 2 * 9) + 6 + 4;

  it('EncryptedExtensions: 40 bytes', () => {
    expect(encryptedExtensions).toBe(40);
  });

  it('server flight in one record: 657 and 679 bytes', () => {
    const flight = [...message('EncryptedExtensions', encryptedExtensions), ...certificate(settings, [432]).fields, ...certificateVerify(settings, settings.signatureBytes).fields, ...finished(settings).fields];
    expect(sizeOf(flight)).toBe(657);
    expect(protectedBytes(flight)).toBe(679);
  });

  it('client Finished: 36 and 58 bytes', () => {
    expect(sizeOf(finished(settings).fields)).toBe(36);
    expect(protectedBytes(finished(settings).fields)).toBe(58);
  });

  it('NewSessionTicket with a ticket of 178, a nonce of 2 and early_data: 205 and 227 bytes', () => {
    const ticket = message('NewSessionTicket', 4 + 4 + 4 + 1 + 2 + 2 + 178 + 2 + 8);
    expect(sizeOf(ticket)).toBe(205);
    expect(protectedBytes(ticket)).toBe(227);
  });

  it('a ClientHello of 512 bytes makes a record of 517', () => {
    expect(sizeOf(plainRecord(record, 'handshake', message('ClientHello', 512)))).toBe(517);
  });
});
