import { tlsProfile } from '../security/profiles/index.ts';
import type { TlsInputs } from '../security/tls-inputs.ts';
import { number, text, type CaptureRecord } from './record.ts';

/** Profile and habits of the implementations in a record, by their names (never by the run). */
export function tlsHabits(record: CaptureRecord): TlsInputs {
  const { client, server, versions } = record.implementation;
  if (client.startsWith('openssl s_client')) return sClient(record);
  if (client.startsWith('libmosquitto') || client.startsWith('mosquitto_pub') || client.startsWith('mosquitto_sub')) return { profile: tlsProfile('libmosquitto-mosquitto'), offersBoth: offersBoth(record), oneSuite: text(record.security, 'cipherRequested', 'default') !== 'default' };
  if (client.startsWith('paho-mqtt')) return { profile: tlsProfile(server.includes('libwebsockets') || record.binding.includes('WebSocket') ? 'python-libwebsockets' : 'python-mosquitto'), offersBoth: true };
  // mqtt.js hands the version limits to tls.connect, but not to the WebSocket client.
  if (client.startsWith('npm mqtt')) return record.binding.includes('WebSocket') ? { profile: tlsProfile('node-libwebsockets'), offersBoth: true } : { profile: tlsProfile('node-mosquitto') };
  if (client === 'curl') return { profile: tlsProfile(server.startsWith('node') ? 'curl-node' : 'curl-nginx'), offersBoth: true };
  if (client === 'node' && record.protocol === 'HTTP/2') return { profile: tlsProfile(server === 'nginx' ? 'node-http2-nginx' : 'node-http2-node') };
  if (client === 'node' || client.startsWith('npm ws') || client.startsWith('@grpc')) return { profile: tlsProfile(server === 'nginx' ? 'node-nginx' : 'node-node') };
  // A record whose kind names a version comes from a client that was limited to it. Erlang prefers its first curve in TLS 1.2, whatever the client lists first.
  if (client.startsWith('npm ')) return { profile: tlsProfile('node-rabbitmq'), offersBoth: !/1\.[23]$/.test(text(record.security, 'kind')), ...(text(record.security, 'negotiatedVersion').endsWith('1.2') ? { group: 'p-256' } : {}) };
  if (client.startsWith('coap-client')) return libcoap(record, versions['tls'] ?? '');
  if (client.startsWith('mbedTLS')) return { profile: tlsProfile('mbedtls'), group: 'p-521', cidPaddingBytes: 16, serverName: text(record.security, 'sni', SERVER_NAME), authorityNameBytes: [AUTHORITY_NAME] };
  if (client.startsWith('wolfSSL')) return wolfSsl(record);
  if (client.startsWith('tinydtls')) return { profile: tlsProfile('tinydtls'), group: 'p-256', oneSuite: text(record.params, 'cipher', 'default') !== 'default', rawPublicKeys: 'both', certChainBytes: [RAW_PUBLIC_KEY], clientCertChainBytes: [RAW_PUBLIC_KEY] };
  return {};
}

/** The hint that the wolfSSL test server gives. */
const WOLFSSL_HINT = 'hint';

/** The name by which the clients of the runs ask for their server. */
const SERVER_NAME = 'iot.example.com';

/** The client on wolfSSL names its server where that shows a certificate, not where both know a key. */
function wolfSsl(record: CaptureRecord): TlsInputs {
  const psk = text(record.security, 'pskIdentity') !== '';
  return {
    profile: tlsProfile('wolfssl'), group: 'p-256', pskHint: WOLFSSL_HINT, oneSuite: text(record.params, 'cipher', 'default') !== 'default',
    serverName: text(record.security, 'sni', psk ? '' : SERVER_NAME),
  };
}

/** SubjectPublicKeyInfo of a P-256 key (RFC 5480 §2, RFC 7250 §3). */
const RAW_PUBLIC_KEY = 91;

function offersBoth(record: CaptureRecord): boolean {
  const requested = text(record.security, 'requested');
  return requested.endsWith('1.2') && text(record.security, 'negotiatedVersion').endsWith('1.3');
}

/** Name of the authority that s_server and libcoap name to the client: DER of the test CA's subject. */
const AUTHORITY_NAME = 46;

function sClient(record: CaptureRecord): TlsInputs {
  const requested = text(record.security, 'cipherRequested', 'default');
  return {
    profile: tlsProfile('openssl'), oneSuite: requested !== 'default', legacySignatures: requested.includes('SECLEVEL=0'), authorityNameBytes: [AUTHORITY_NAME],
    datagramBytes: mtuOf(record) - 28,
  };
}

function mtuOf(record: CaptureRecord): number {
  const given = /-mtu (\d+)/.exec(text(record.params, 'commandServer'));
  return given === null ? number(record.params, 'mtu', 1500) : Number(given[1]) + 28;
}

function libcoap(record: CaptureRecord, library: string): TlsInputs {
  const psk = text(record.security, 'pskIdentity') !== '';
  // With a PSK libcoap offers no ALPN.
  const common: TlsInputs = { authorityNameBytes: [AUTHORITY_NAME], oneSuite: false, ...(psk ? { alpn: [] } : {}) };
  if (library === 'gnutls') return { ...common, profile: tlsProfile('libcoap-gnutls'), group: 'p-256' };
  return { ...common, profile: tlsProfile('libcoap-openssl'), datagramBytes: 1152 };
}
