import type { HelloContext, HelloShape, TlsClientProfile, TlsServerProfile } from '../profile.ts';
import { opensslServer } from './openssl.ts';

/**
 * Hellos of small libraries: the lists are short and partly unknown, so what is known is named and the rest stands as further extensions.
 * Sizes are those measured with the versions named, without server_name.
 */
const bare: HelloShape = {
  suites: 1, sessionIdBytes: 0, groups: 0, pointFormats: 0, signatureAlgorithms: 0, versions: 0, pskModes: 0, keyShare: false, sessionTicket: false, encryptThenMac: false,
  extendedMasterSecret: false, renegotiationInfo: false, otherBytes: 0, padded: false,
};

/** Handshake bytes before the extensions with one suite (RFC 5246 §7.4.1.2), and with a cookie field (RFC 6347 §4.2.1). */
const FIXED = 4 + 2 + 32 + 1 + 4 + 2 + 2;

/** A hello of `bytes` over TCP, of which the model names what `named` says. */
function ofSize(bytes: number, named: Partial<HelloShape>, namedBytes: number): HelloShape {
  return { ...bare, ...named, otherBytes: Math.max(0, bytes - FIXED - namedBytes) };
}

/** GnuTLS 3.7 as libcoap sets it up: 424 bytes in TLS 1.3, 240 and 182 in TLS 1.2. */
export const gnutlsClient: TlsClientProfile = {
  name: 'GnuTLS 3.7 (libcoap)', sends: 'record',
  hello: ({ version, psk }: HelloContext) => {
    if (version === '1.3') return ofSize(424, { sessionIdBytes: 32, versions: 2, keyShare: true, pskModes: 1, extendedMasterSecret: true, encryptThenMac: true }, 32 + 9 + 75 + 6 + 8 + 11);
    return ofSize(psk ? 182 : 240, { extendedMasterSecret: true, encryptThenMac: true, renegotiationInfo: true }, 13);
  },
};
export const gnutlsServer: TlsServerProfile = {
  ...opensslServer, name: 'GnuTLS 3.7 (libcoap)', sends: 'record', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'none' }, sessionIdBytes12: 32, hello12ExtensionBytes: { cert: 26, psk: 21 }, cookieBytes: 16,
  certificateRequestBytes12: 37, certificateTypes12: 2,
};

/** mbedTLS 2.28: one suite; 107 with PSK, 145 with certificates. */
export const mbedtlsClient: TlsClientProfile = {
  name: 'mbedTLS 2.28', sends: 'flight',
  hello: ({ psk }) => ofSize(psk ? 107 : 145, { extendedMasterSecret: true, encryptThenMac: true, sessionTicket: true }, 12),
};
export const mbedtlsServer: TlsServerProfile = {
  ...opensslServer, name: 'mbedTLS 2.28', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'fixed', bytes: 148 }, pointFormats12: 1, cookieBytes: 32,
};

/** wolfSSL 5.5: 189 and 187 in DTLS 1.2; in DTLS 1.3 278 with all suites, 216 with one, 276 plus its PSK extensions. */
export const wolfsslClient: TlsClientProfile = {
  name: 'wolfSSL 5.5', sends: 'flight',
  hello: ({ version, psk, oneSuite }) => {
    if (version === '1.2') return ofSize(psk ? 187 : 189, { extendedMasterSecret: true }, 4);
    return ofSize(psk ? 276 : oneSuite ? 216 : 278, { versions: 1, keyShare: true, extendedMasterSecret: true }, 7 + 75 + 4);
  },
};
export const wolfsslServer: TlsServerProfile = {
  ...opensslServer, name: 'wolfSSL 5.5', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'none' }, sessionIdBytes12: 32, hello12ExtensionBytes: { cert: 10, psk: 10 }, cookieBytes: 32,
};

/** tinydtls: 93 with its default suite and raw public keys. */
export const tinydtlsClient: TlsClientProfile = { name: 'tinydtls', sends: 'flight', hello: () => ofSize(93, { extendedMasterSecret: true }, 4) };
export const tinydtlsServer: TlsServerProfile = {
  ...opensslServer, name: 'tinydtls', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'none' }, sessionIdBytes12: 0, hello12ExtensionBytes: { cert: 25, psk: 0 }, cookieBytes: 16, certificateRequestBytes12: 6, certificateTypes12: 1,
};
