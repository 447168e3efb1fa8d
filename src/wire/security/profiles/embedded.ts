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

/**
 * mbedTLS 2.28 with the suite that it was told, behind which the renegotiation signal stands (ssl_cli.c): eight signature schemes, and with a key
 * exchange on a curve thirteen groups and a point format.
 */
export const mbedtlsClient: TlsClientProfile = {
  name: 'mbedTLS 2.28', sends: 'flight',
  hello: ({ elliptic }) => ({
    ...bare, suites: 2, signatureAlgorithms: 8, groups: elliptic ? 13 : 0, pointFormats: elliptic ? 1 : 0, encryptThenMac: true, extendedMasterSecret: true, sessionTicket: true,
  }),
};
/** Its tickets keep the certificate that the client has shown (ssl_session_save with MBEDTLS_SSL_KEEP_PEER_CERTIFICATE). */
export const mbedtlsServer: TlsServerProfile = {
  ...opensslServer, name: 'mbedTLS 2.28', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'fixed', bytes: 148, withClientCertificate: true }, pointFormats12: 1, pointFormatsWithPsk: true, cookieBytes: 32,
  certificateRequestBytes12: 13, certificateTypes12: 2,
};

/** Suites of TLS 1.2, and those of TLS 1.3, that wolfSSL 5.5 lists with AES-CCM: with a pre-shared key eleven more, all of them of DHE or ECDHE. */
const WOLFSSL_SUITES = { cert: 27, psk: 38, added13: 5 } as const;

/** Signature schemes: all, or those of ECDSA where the one suite of TLS 1.2 is signed so; with a pre-shared key there is nothing to sign (InitSuitesHashSigAlgo). */
const WOLFSSL_SCHEMES = { all: 15, ecdsa: 4 } as const;

/** wolfSSL 5.5 (tls.c, internal.c): five groups, whatever the suites are. */
export const wolfsslClient: TlsClientProfile = {
  name: 'wolfSSL 5.5', sends: 'flight',
  hello: ({ version, psk, oneSuite }) => {
    const suites = oneSuite ? 1 : WOLFSSL_SUITES[psk ? 'psk' : 'cert'] + (version === '1.3' ? WOLFSSL_SUITES.added13 : 0);
    const schemes = !oneSuite || version === '1.3' ? WOLFSSL_SCHEMES.all : psk ? 0 : WOLFSSL_SCHEMES.ecdsa;
    const common = { ...bare, suites, signatureAlgorithms: schemes, groups: 5, encryptThenMac: true };
    return version === '1.3' ? { ...common, versions: 1, keyShare: true, pskModes: 2 } : { ...common, pointFormats: 1, extendedMasterSecret: true };
  },
};
export const wolfsslServer: TlsServerProfile = {
  ...opensslServer, name: 'wolfSSL 5.5', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'none' }, sessionIdBytes12: 32, hello12ExtensionBytes: { cert: 10, psk: 10 }, cookieBytes: 32, certificateRequestBytes12: 12, certificateTypes12: 1,
  certificateRequestSchemes13: WOLFSSL_SCHEMES.all,
};

/** tinydtls (dtls.c): each suite that it may use, and the renegotiation signal; a curve, its point format and one signature scheme where a suite needs them. */
export const tinydtlsClient: TlsClientProfile = {
  name: 'tinydtls', sends: 'flight',
  hello: ({ psk, oneSuite }) => {
    const curve = psk && oneSuite ? 0 : 1;
    return { ...bare, suites: oneSuite ? 2 : 5, groups: curve, pointFormats: curve, signatureAlgorithms: curve, extendedMasterSecret: true };
  },
};
export const tinydtlsServer: TlsServerProfile = {
  ...opensslServer, name: 'tinydtls', tickets13: { full: 0, resumed: 0 }, ticket: { kind: 'none' }, sessionIdBytes12: 0, hello12ExtensionBytes: { cert: 25, psk: 9 }, cookieBytes: 16, certificateRequestBytes12: 6, certificateTypes12: 1,
};
