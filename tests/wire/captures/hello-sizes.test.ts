import { describe, expect, it } from 'vitest';
import type { StackView } from '../../../src/wire/exchange.ts';
import { sizeOf } from '../../../src/wire/field.ts';
import { defaultWireInputs } from '../../../src/wire/inputs.ts';
import { clientHello } from '../../../src/wire/security/messages.ts';
import { tlsProfile } from '../../../src/wire/security/profiles/index.ts';
import type { TlsInputs } from '../../../src/wire/security/tls-inputs.ts';
import { tlsSettings } from '../../../src/wire/security/tls-settings.ts';

const HOST = 'iot.example.com';

/** Bytes of the handshake message, its DTLS part included; the captures name the payload of the record. */
function helloBytes(security: StackView['security'], credential: StackView['credential'], tls: TlsInputs, cookieBytes = 0): number {
  const stack: StackView = { protocol: 'raw-tcp', transport: security.startsWith('dtls') ? 'udp' : 'tcp', security, credential };
  const settings = tlsSettings(stack, { ...defaultWireInputs(stack), deviceId: 'device-0001', tls: { serverName: HOST, alpn: [], oneSuite: false, ...tls } });
  return settings === null ? 0 : sizeOf(clientHello(settings, cookieBytes).fields);
}

const S_CLIENT: TlsInputs = { profile: tlsProfile('openssl'), hash: 'sha384' };
const NODE: TlsInputs = { profile: tlsProfile('node-node'), hash: 'sha384' };
const CURL: TlsInputs = { profile: tlsProfile('curl-nginx'), hash: 'sha384' };
const LIBCOAP: TlsInputs = { profile: tlsProfile('libcoap-openssl'), serverName: '' };
const LIBCOAP_GNUTLS: TlsInputs = { profile: tlsProfile('libcoap-gnutls'), serverName: '', group: 'p-256' };
const WOLFSSL: TlsInputs = { profile: tlsProfile('wolfssl'), group: 'p-256' };
const MBEDTLS: TlsInputs = { profile: tlsProfile('mbedtls'), group: 'p-521' };
const TINYDTLS: TlsInputs = { profile: tlsProfile('tinydtls'), serverName: '', rawPublicKeys: 'both' };

type Case = readonly [string, StackView['security'], StackView['credential'], TlsInputs, number];

describe('ClientHello sizes that the captures list', () => {
  it.each<Case>([
    ['s_client, TLS 1.2 alone', 'tls-1-2', 'cert', S_CLIENT, 207],
    ['s_client, TLS 1.3 alone', 'tls-1-3', 'cert', S_CLIENT, 244],
    ['s_client, both versions', 'tls-1-3', 'cert', { ...S_CLIENT, offersBoth: true }, 312],
    ['s_client, TLS 1.2 with one ECDHE-ECDSA suite', 'tls-1-2', 'cert', { ...S_CLIENT, oneSuite: true }, 155],
    ['s_client, TLS 1.2 with one PSK suite', 'tls-1-2', 'psk', { ...S_CLIENT, oneSuite: true }, 131],
    ['s_client at security level 0', 'tls-1-2', 'psk', { ...S_CLIENT, oneSuite: true, legacySignatures: true }, 137],
    ['s_client, TLS 1.2 with the default PSK suites', 'tls-1-2', 'psk', { ...S_CLIENT, pskKeyExchange: 'dhe-3072' }, 259],
    ['s_client, TLS 1.2 with one ECDHE-PSK suite', 'tls-1-2', 'psk', { ...S_CLIENT, oneSuite: true, pskKeyExchange: 'ecdhe' }, 155],
    ['s_client, TLS 1.2 by ticket', 'tls-1-2', 'cert', { ...S_CLIENT, resumption: 'ticket' }, 415],
    ['s_client, TLS 1.3 with one suite', 'tls-1-3', 'cert', { ...S_CLIENT, oneSuite: true }, 240],
    ['s_client, TLS 1.3 with a PSK', 'tls-1-3', 'psk', { ...S_CLIENT, hash: 'sha256' }, 302],
    ['s_client, TLS 1.3 by ticket', 'tls-1-3', 'cert', { ...S_CLIENT, resumption: 'ticket' }, 515],
    ['s_client, TLS 1.3 with early data', 'tls-1-3', 'cert', { ...S_CLIENT, resumption: 'early-data' }, 343],
    ['s_client, DTLS 1.2', 'dtls-1-2', 'cert', S_CLIENT, 207 + 9],
    ['libmosquitto, both versions', 'tls-1-3', 'cert', { profile: tlsProfile('libmosquitto-mosquitto'), offersBoth: true }, 312],
    ['libmosquitto, both versions and a PSK: the PSK suites of TLS 1.2 are listed too', 'tls-1-3', 'psk', { profile: tlsProfile('libmosquitto-mosquitto'), offersBoth: true, hash: 'sha256' }, 422],
    ['curl, TLS 1.2 with http/1.1', 'tls-1-2', 'cert', { ...CURL, alpn: ['http/1.1'] }, 218],
    ['curl, TLS 1.2 with h2', 'tls-1-2', 'cert', { ...CURL, alpn: ['h2', 'http/1.1'] }, 221],
    ['curl, TLS 1.3, padded', 'tls-1-3', 'cert', { ...CURL, alpn: ['h2', 'http/1.1'], offersBoth: true }, 512],
    ['Node, TLS 1.2', 'tls-1-2', 'cert', NODE, 263],
    ['Node, TLS 1.2 with h2', 'tls-1-2', 'cert', { ...NODE, alpn: ['h2'] }, 272],
    ['Node, TLS 1.3', 'tls-1-3', 'cert', NODE, 244],
    ['Node, TLS 1.3 with h2', 'tls-1-3', 'cert', { ...NODE, alpn: ['h2'] }, 253],
    ['Node, both versions', 'tls-1-3', 'cert', { ...NODE, offersBoth: true }, 368],
    ['Node, both versions with h2', 'tls-1-3', 'cert', { ...NODE, offersBoth: true, alpn: ['h2'] }, 377],
    ['Python, TLS 1.2 alone: padded from 256 bytes on', 'tls-1-2', 'cert', { profile: tlsProfile('python-mosquitto') }, 207],
    ['Python, both versions', 'tls-1-3', 'cert', { profile: tlsProfile('python-mosquitto'), offersBoth: true, hash: 'sha384' }, 512],
    ['libcoap with OpenSSL, DTLS', 'dtls-1-2', 'cert', LIBCOAP, 266],
    ['libcoap with OpenSSL, DTLS with a PSK', 'dtls-1-2', 'psk', { ...LIBCOAP, pskKeyExchange: 'ecdhe' }, 252],
    ['libcoap with OpenSSL, TLS', 'tls-1-3', 'cert', { ...LIBCOAP, alpn: ['coap'] }, 377],
    ['libcoap with OpenSSL, TLS with a PSK', 'tls-1-2', 'psk', { ...LIBCOAP, pskKeyExchange: 'ecdhe' }, 243],
    ['libcoap with GnuTLS, DTLS', 'dtls-1-2', 'cert', LIBCOAP_GNUTLS, 249],
    ['libcoap with GnuTLS, DTLS with a PSK', 'dtls-1-2', 'psk', LIBCOAP_GNUTLS, 191],
    ['libcoap with GnuTLS, TLS with a PSK', 'tls-1-2', 'psk', LIBCOAP_GNUTLS, 182],
    ['mbedTLS, certificates', 'dtls-1-2', 'cert', MBEDTLS, 154],
    ['mbedTLS, PSK', 'dtls-1-2', 'psk', MBEDTLS, 116],
    ['mbedTLS with a connection id of 4 bytes', 'dtls-1-2-cid', 'cert', { ...MBEDTLS, clientCidBytes: 4 }, 154 + 5 + 4],
    ['mbedTLS, ECDHE-PSK', 'dtls-1-2', 'psk', { ...MBEDTLS, pskKeyExchange: 'ecdhe' }, 154],
    ['wolfSSL 1.2, certificates', 'dtls-1-2', 'cert', WOLFSSL, 198],
    ['wolfSSL 1.2, PSK', 'dtls-1-2', 'psk', { ...WOLFSSL, serverName: '' }, 196],
    ['wolfSSL 1.3, certificates', 'dtls-1-3', 'cert', WOLFSSL, 287],
    ['wolfSSL 1.3, PSK', 'dtls-1-3', 'psk', { ...WOLFSSL, serverName: '' }, 343],
    ['wolfSSL 1.3, one suite', 'dtls-1-3', 'cert', { ...WOLFSSL, oneSuite: true }, 225],
    ['tinydtls', 'dtls-1-2', 'mutual', TINYDTLS, 102],
    ['tinydtls, one suite', 'dtls-1-2', 'mutual', { ...TINYDTLS, oneSuite: true }, 96],
    ['tinydtls, one suite with a PSK', 'dtls-1-2', 'psk', { ...TINYDTLS, oneSuite: true }, 62],
  ])('%s', (_name, security, credential, tls, expected) => {
    expect(helloBytes(security, credential, tls)).toBe(expected);
  });

  it('wolfSSL 1.3 shows the cookie in an extension of 73 bytes', () => {
    expect(helloBytes('dtls-1-3', 'cert', WOLFSSL, 67)).toBe(360);
  });
});
