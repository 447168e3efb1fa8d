import { describe, expect, it } from 'vitest';
import { certificateTypes, cookieExtension } from '../../../src/wire/security/extensions.ts';
import {
  certificate, certificateRequest, certificateVerify, clientHello, encryptedExtensions, endOfEarlyData, finished, helloRetryRequest, newSessionTicket, serverHello,
} from '../../../src/wire/security/messages.ts';
import type { HelloShape } from '../../../src/wire/security/profile.ts';
import { plainRecord, protectedRecord } from '../../../src/wire/security/record.ts';
import type { TlsInputs } from '../../../src/wire/security/tls-inputs.ts';
import type { TlsSettings } from '../../../src/wire/security/tls-settings.ts';
import { opaque, sizeOf, type Field } from '../../../src/wire/index.ts';
import { constrainedSettings } from '../../support/constrained-tls.ts';

/** An RSA key of 1024 bits signs with 128 bytes; the server's certificate has 432. */
const RSA: TlsInputs = { rawPublicKeys: 'none', certChainBytes: [432], clientCertChainBytes: [438], signatureBytes: 128, clientSignatureBytes: 128, cipher: 'aes-gcm' };

/** NSS: three suites, nine groups, fifteen signature schemes, record_size_limit of 6 bytes. */
const NSS: HelloShape = {
  suites: 3, sessionIdBytes: 0, groups: 9, pointFormats: 0, signatureAlgorithms: 15, versions: 1, pskModes: 1, keyShare: true, sessionTicket: true, encryptThenMac: false, extendedMasterSecret: false,
  renegotiationInfo: true, otherBytes: 6, padded: false,
};

function settings(more: TlsInputs = {}, hello: Partial<HelloShape> = {}, changes: Partial<TlsSettings> = {}): TlsSettings {
  const base = constrainedSettings({ datagram: false, group: 'x25519', credential: 'rpk', more: { ...RSA, serverName: 'server', ...more } });
  return { ...base, profile: { ...base.profile, client: { ...base.profile.client, hello: () => ({ ...NSS, ...hello }) }, server: { ...base.profile.server, echoesServerName: true } }, ...changes };
}

const record = settings().record;
const plainBytes = (content: readonly Field[]): number => sizeOf(plainRecord(record, 'handshake', content));
const protectedBytes = (content: readonly Field[], type: 'handshake' | 'application-data' | 'alert' = 'handshake'): number => sizeOf(protectedRecord(record, 'server', type, content));
const bytes = (count: number): readonly Field[] => [opaque('payload', 'content', count, 'test')];

/** What NSS adds to EncryptedExtensions: supported_groups with nine groups (24) and record_size_limit (6). */
const NSS_ANSWERS = 24 + 6;
const nssEncryptedExtensions = (of: TlsSettings): readonly Field[] => [...encryptedExtensions(of).fields, opaque('security', 'further extensions', NSS_ANSWERS, 'RFC 8446 §4.3.1')];

describe('RFC 8448 §3, simple 1-RTT handshake', () => {
  const trace = settings();
  const flight = [...nssEncryptedExtensions(trace), ...certificate(trace, [432]).fields, ...certificateVerify(trace, 128).fields, ...finished(trace).fields];

  it.each([
    ['ClientHello', clientHello(trace, 0).fields, 196, 201],
    ['ServerHello', serverHello(trace).fields, 90, 95],
  ] as const)('%s', (_title, fields, message, wire) => {
    expect(sizeOf(fields)).toBe(message);
    expect(plainBytes(fields)).toBe(wire);
  });

  it.each([
    ['EncryptedExtensions', nssEncryptedExtensions(trace), 40],
    ['Certificate', certificate(trace, [432]).fields, 445],
    ['CertificateVerify', certificateVerify(trace, 128).fields, 136],
    ['Finished', finished(trace).fields, 36],
  ] as const)('%s inside the server flight', (_title, fields, message) => {
    expect(sizeOf(fields)).toBe(message);
  });

  it.each([
    ['server flight in one record', flight, 657, 679],
    ['client Finished', finished(trace).fields, 36, 58],
    ['NewSessionTicket, ticket of 178, nonce of 2, early_data', newSessionTicket(settings({ ticketBytes: 178, ticketNonceBytes: 2, ticketsAllowEarlyData: true })).fields, 205, 227],
    ['application data', bytes(50), 50, 72],
    ['alert', bytes(2), 2, 24],
  ] as const)('%s', (_title, fields, message, wire) => {
    expect(sizeOf(fields)).toBe(message);
    expect(protectedBytes(fields)).toBe(wire);
  });
});

describe('RFC 8448 §4, resumed 0-RTT handshake', () => {
  const trace = settings({ resumption: 'early-data', ticketBytes: 178 }, { padded: true });

  it('ClientHello with early_data, padding and pre_shared_key', () => {
    expect(sizeOf(clientHello(trace, 0).fields)).toBe(512);
    expect(plainBytes(clientHello(trace, 0).fields)).toBe(517);
  });

  it.each([
    ['ServerHello', serverHello(trace).fields, 96],
    ['EncryptedExtensions with early_data', nssEncryptedExtensions(trace), 44],
    ['EndOfEarlyData', endOfEarlyData(trace).fields, 4],
  ] as const)('%s', (_title, fields, message) => {
    expect(sizeOf(fields)).toBe(message);
  });

  it('records: ServerHello 101, server flight 80 and 102, early data 6 and 28, EndOfEarlyData 26, Finished 58', () => {
    const flight = [...nssEncryptedExtensions(trace), ...finished(trace).fields];
    expect([plainBytes(serverHello(trace).fields), sizeOf(flight), protectedBytes(flight), protectedBytes(bytes(6), 'application-data'), protectedBytes(endOfEarlyData(trace).fields), protectedBytes(finished(trace).fields)])
      .toEqual([101, 80, 102, 28, 26, 58]);
  });
});

describe('RFC 8448 §5, HelloRetryRequest', () => {
  /** The server takes P-256; its HelloRetryRequest names the group (6 bytes) and has a cookie. */
  const second = settings({ group: 'p-256', serverName: '' });

  it('ServerHello with a P-256 key share: 123 and 128', () => {
    expect(sizeOf(serverHello(second).fields)).toBe(123);
    expect(plainBytes(serverHello(second).fields)).toBe(128);
  });

  it('HelloRetryRequest: 176 with the group and a cookie of 114 bytes, which the model sends over datagrams alone', () => {
    expect(sizeOf([...helloRetryRequest({ ...second, retryFrom: 'x25519' }).fields, ...cookieExtension(114)])).toBe(176);
  });

  it('server flight without server_name: 645 and 667', () => {
    const flight = [...encryptedExtensions(second).fields, opaque('security', 'further extensions', 22, 'RFC 8446 §4.3.1'), ...certificate(second, [432]).fields, ...certificateVerify(second, 128).fields, ...finished(second).fields];
    expect([sizeOf(flight), protectedBytes(flight)]).toEqual([645, 667]);
  });
});

describe('RFC 8448 §6, client authentication', () => {
  const trace = settings({ certChainBytes: [306], signatureBytes: 70 });

  it.each([
    ['ClientHello without session_ticket', clientHello(settings({}, { sessionTicket: false }), 0).fields, 192],
    ['CertificateRequest with 15 schemes', certificateRequest({ ...trace, profile: { ...trace.profile, server: { ...trace.profile.server, certificateRequestSchemes13: 15 } } }).fields, 43],
    ['Certificate, ECDSA', certificate(trace, [306]).fields, 319],
    ['CertificateVerify, ECDSA', certificateVerify(trace, 70).fields, 78],
    ['client Certificate', certificate(trace, [438]).fields, 451],
    ['client CertificateVerify', certificateVerify(trace, 128).fields, 136],
  ] as const)('%s', (_title, fields, message) => {
    expect(sizeOf(fields)).toBe(message);
  });

  it('client flight: 623 and 645', () => {
    const flight = [...certificate(trace, [438]).fields, ...certificateVerify(trace, 128).fields, ...finished(trace).fields];
    expect([sizeOf(flight), protectedBytes(flight)]).toEqual([623, 645]);
  });
});

describe('RFC 8448 §7, compatibility mode', () => {
  const trace = settings({}, { sessionIdBytes: 32 });

  it('hellos carry a session id of 32 bytes', () => {
    // Suites and extensions of this hello are those of §3 without session_ticket.
    expect(sizeOf(clientHello(settings({}, { sessionIdBytes: 32, sessionTicket: false }), 0).fields)).toBe(224);
    expect(sizeOf(serverHello(trace).fields)).toBe(122);
    expect(plainBytes(serverHello(trace).fields)).toBe(127);
  });

  it('ChangeCipherSpec: 6', () => {
    expect(sizeOf(plainRecord(record, 'change-cipher-spec', bytes(1)))).toBe(6);
  });
});

describe('RFC 7250 §3, certificate types', () => {
  it('an offer of one type takes 6 bytes, the answer 5', () => {
    expect([sizeOf(certificateTypes('client', false)), sizeOf(certificateTypes('client', true))]).toEqual([6, 5]);
  });
});
