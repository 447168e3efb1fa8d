import { writeFileSync } from 'node:fs';
import type { Identity } from '../certificates.ts';
import { SERVER_NAMESPACE } from '../execute.ts';
import type { LabRun, Program } from '../lab-run.ts';
import { CLIENT_ID, networkParams, PLAIN, TOPIC, type LabContext, type RunsOf } from './context.ts';

interface Case {
  readonly name: string;
  readonly version: '3.1.1' | '5.0';
  readonly qos: 0 | 1 | 2;
  readonly payloadBytes: number;
  readonly topic?: string;
  readonly clientId?: string;
  readonly user?: readonly [name: string, password: string];
  readonly will?: { readonly topic: string; readonly payload: string; readonly qos: number };
  readonly more?: Readonly<Record<string, unknown>>;
  readonly messages?: number;
  readonly spacingMs?: number;
  readonly rttMs?: number;
  readonly command?: boolean;
  readonly tls?: Tls;
}
interface Tls {
  readonly version?: 'tlsv1.2' | 'tlsv1.3';
  readonly kind: 'server' | 'large' | 'chain' | 'rsa' | 'mutual' | 'p-384' | 'psk';
  /** Names a suite of TLS 1.2 at both ends. */
  readonly ciphers?: string;
}

const WILL = { topic: 'site-4/line-11/pump/state', payload: 'lost', qos: 0 } as const;
const CASES: readonly Case[] = [
  { name: 'q0-empty', version: '3.1.1', qos: 0, payloadBytes: 0 },
  { name: 'q0-remaining-127', version: '3.1.1', qos: 0, payloadBytes: 92 },
  { name: 'q0-remaining-128', version: '3.1.1', qos: 0, payloadBytes: 93 },
  { name: 'q1-200', version: '3.1.1', qos: 1, payloadBytes: 200, topic: 'a' },
  { name: 'q1-1300', version: '3.1.1', qos: 1, payloadBytes: 1300 },
  { name: 'q1-3000', version: '3.1.1', qos: 1, payloadBytes: 3000 },
  { name: 'q1-20000', version: '3.1.1', qos: 1, payloadBytes: 20_000 },
  { name: 'q2-200', version: '3.1.1', qos: 2, payloadBytes: 200 },
  { name: 'q2-3000', version: '3.1.1', qos: 2, payloadBytes: 3000 },
  { name: 'q1-user', version: '3.1.1', qos: 1, payloadBytes: 40, user: ['plant-operator', 'correct horse battery'] },
  { name: 'q1-will', version: '3.1.1', qos: 1, payloadBytes: 40, will: WILL },
  { name: 'q1-retain', version: '3.1.1', qos: 1, payloadBytes: 40, more: { retain: true } },
  { name: 'q1-persistent', version: '3.1.1', qos: 1, payloadBytes: 40, more: { cleanSession: false } },
  { name: 'q1-nodelay', version: '3.1.1', qos: 1, payloadBytes: 3000, more: { tcpNoDelayClient: true } },
  { name: 'q1-sp50', version: '3.1.1', qos: 1, payloadBytes: 20, spacingMs: 50, messages: 40 },
  { name: 'q1-sp100', version: '3.1.1', qos: 1, payloadBytes: 20, spacingMs: 100, messages: 40 },
  { name: 'q1-sp500', version: '3.1.1', qos: 1, payloadBytes: 20, spacingMs: 500, messages: 20 },
  { name: 'q2-sp200', version: '3.1.1', qos: 2, payloadBytes: 20, spacingMs: 200, messages: 30 },
  { name: 'q0-sp200', version: '3.1.1', qos: 0, payloadBytes: 20, spacingMs: 200, messages: 30 },
  { name: 'q1-rtt100', version: '3.1.1', qos: 1, payloadBytes: 20, rttMs: 100 },
  { name: 'q2-rtt300', version: '3.1.1', qos: 2, payloadBytes: 20, rttMs: 300 },
  { name: 'q0-rtt2', version: '3.1.1', qos: 0, payloadBytes: 20, rttMs: 2 },
  { name: 'q1-ping', version: '3.1.1', qos: 1, payloadBytes: 20, messages: 3, more: { keepaliveS: 7, idleS: 23 } },
  { name: 'v5-q0-empty', version: '5.0', qos: 0, payloadBytes: 0 },
  { name: 'v5-q1-1300', version: '5.0', qos: 1, payloadBytes: 1300 },
  { name: 'v5-q2-127', version: '5.0', qos: 2, payloadBytes: 127 },
  { name: 'v5-q2-128', version: '5.0', qos: 2, payloadBytes: 128 },
  { name: 'v5-q1-alias', version: '5.0', qos: 1, payloadBytes: 40, more: { topicAlias: true } },
  { name: 'v5-q0-alias', version: '5.0', qos: 0, payloadBytes: 40, more: { topicAlias: true } },
  { name: 'v5-q1-user', version: '5.0', qos: 1, payloadBytes: 40, user: ['plant-operator', 'correct horse battery'] },
  { name: 'v5-q1-will', version: '5.0', qos: 1, payloadBytes: 40, will: WILL },
  { name: 'cmd-q1', version: '3.1.1', qos: 1, payloadBytes: 40, command: true },
  { name: 'cmd-q2', version: '3.1.1', qos: 2, payloadBytes: 40, command: true },
  { name: 'v5-cmd-q2', version: '5.0', qos: 2, payloadBytes: 200, command: true },
  { name: 'v5-cmd-q0-3000', version: '5.0', qos: 0, payloadBytes: 3000, command: true },
  { name: 'tls13-q1', version: '3.1.1', qos: 1, payloadBytes: 127, tls: { version: 'tlsv1.3', kind: 'server' } },
  { name: 'tls13-q2', version: '3.1.1', qos: 2, payloadBytes: 200, tls: { version: 'tlsv1.3', kind: 'server' } },
  { name: 'tls13-q1-1300', version: '3.1.1', qos: 1, payloadBytes: 1300, tls: { version: 'tlsv1.3', kind: 'server' } },
  { name: 'tls13-q1-20000', version: '3.1.1', qos: 1, payloadBytes: 20_000, tls: { version: 'tlsv1.3', kind: 'server' } },
  { name: 'tls13-large', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { version: 'tlsv1.3', kind: 'large' } },
  { name: 'tls13-chain', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { version: 'tlsv1.3', kind: 'chain' } },
  { name: 'tls13-rsa', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { version: 'tlsv1.3', kind: 'rsa' } },
  { name: 'tls13-p384', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { version: 'tlsv1.3', kind: 'p-384' } },
  { name: 'v5-tls13-mutual', version: '5.0', qos: 2, payloadBytes: 40, tls: { version: 'tlsv1.3', kind: 'mutual' } },
  { name: 'tls13-psk', version: '3.1.1', qos: 0, payloadBytes: 127, tls: { version: 'tlsv1.3', kind: 'psk' } },
  { name: 'tls13-psk-q2', version: '3.1.1', qos: 2, payloadBytes: 3000, tls: { version: 'tlsv1.3', kind: 'psk' } },
  { name: 'tls-any-q1', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { version: 'tlsv1.2', kind: 'server' } },
  { name: 'tls-any-psk', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { version: 'tlsv1.2', kind: 'psk' } },
  { name: 'tls12-q1', version: '3.1.1', qos: 1, payloadBytes: 127, tls: { kind: 'server' } },
  { name: 'tls12-q2-1300', version: '3.1.1', qos: 2, payloadBytes: 1300, tls: { kind: 'server' } },
  { name: 'tls12-rsa', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { kind: 'rsa' } },
  { name: 'tls12-mutual', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { kind: 'mutual' } },
  { name: 'tls12-chain', version: '3.1.1', qos: 0, payloadBytes: 40, tls: { kind: 'chain' } },
  { name: 'tls12-psk-q1', version: '3.1.1', qos: 1, payloadBytes: 200, tls: { kind: 'psk' } },
  { name: 'tls12-psk-gcm', version: '3.1.1', qos: 1, payloadBytes: 40, tls: { kind: 'psk', ciphers: 'PSK-AES128-GCM-SHA256' } },
  { name: 'v5-tls13-cmd-q1', version: '5.0', qos: 1, payloadBytes: 40, command: true, tls: { version: 'tlsv1.3', kind: 'server' } },
];

export const PSK = '00112233445566778899aabbccddeeff';

/** A broker of its own for each run. */
export function mosquitto(context: LabContext, name: string, listener: readonly string[], port: number): Program {
  const file = `${context.folder}/mosquitto-${name}.conf`;
  writeFileSync(file, ['per_listener_settings false', 'allow_anonymous true', 'persistence false', 'user root', 'log_type error', `listener ${String(port)}`, ...listener, 'listener 18830 127.0.0.1', ''].join('\n'));
  return { command: ['mosquitto', '-c', file], ready: { port } };
}

/** A limited configuration of OpenSSL: libmosquitto's own limit is only a minimum. */
function onlyTls12(context: LabContext): Readonly<Record<string, string>> {
  const file = `${context.folder}/openssl-tls12.cnf`;
  writeFileSync(file, 'openssl_conf = lab\n[lab]\nssl_conf = modules\n[modules]\nsystem_default = limits\n[limits]\nMinProtocol = TLSv1.2\nMaxProtocol = TLSv1.2\nCipherString = DEFAULT@SECLEVEL=2\n');
  return { OPENSSL_CONF: file };
}

export function mosquittoTls({ certificates }: LabContext, kind: Tls['kind'], pskIdentityFile = ''): { listener: readonly string[]; server: readonly number[]; client: readonly number[]; authority: Identity; auth: string } {
  const { authority, rsaAuthority, intermediate, client } = certificates;
  const own = { server: certificates.server, large: certificates.largeServer, chain: certificates.chainServer, rsa: certificates.rsaServer, mutual: certificates.server, 'p-384': certificates.p384Server, psk: certificates.server }[kind];
  const root = kind === 'rsa' ? rsaAuthority : authority;
  if (kind === 'psk') return { listener: ['psk_hint hint', `psk_file ${pskIdentityFile}`, 'use_identity_as_username false'], server: [], client: [], authority, auth: 'PSK' };
  const listener = [`certfile ${own.certificate}`, `keyfile ${own.key}`, `cafile ${root.certificate}`, ...(kind === 'mutual' ? ['require_certificate true'] : [])];
  const auth = { server: 'server certificate ECDSA P-256', large: 'server certificate ECDSA P-256', chain: 'server certificate, chain of 2', rsa: 'server certificate RSA-2048', mutual: 'mutual certificates ECDSA P-256', 'p-384': 'server certificate ECDSA P-384', psk: 'PSK' }[kind];
  // OpenSSL completes a chain from the authorities it trusts.
  return { listener, server: kind === 'chain' ? [own.bytes, intermediate.bytes] : [own.bytes, root.bytes], client: kind === 'mutual' ? [client.bytes, authority.bytes] : [], authority: root, auth };
}

function libmosquittoRun(context: LabContext, one: Case): LabRun {
  const { name, version, qos, payloadBytes, topic = TOPIC, clientId = CLIENT_ID, user, will, more = {}, messages = 10, spacingMs = 1000, rttMs = 40, command = false, tls } = one;
  const port = tls === undefined ? 1883 : 8883;
  const pskFile = `${context.folder}/psk.txt`;
  writeFileSync(pskFile, `${clientId}:${PSK}\n`);
  const secured = tls === undefined ? undefined : mosquittoTls(context, tls.kind, pskFile);
  const params = {
    mqttVersion: version, role: command ? 'subscriber (device): command down' : 'publisher (device) -> broker', topic, topicBytes: topic.length, payloadBytes, qos, clientId,
    ...(command ? {} : { retain: false, cleanSession: true, username: user?.[0] ?? null, password: user?.[1] ?? null, will: will ?? null, topicAlias: false, keepaliveS: 60, idleS: 0, lossRate: 0, lossSeed: null, tcpNoDelayClient: false, clientHost: 'iot.example.com', waitAfterConnackMs: 700 }),
    ...more, messages, spacingMs, ...networkParams(payloadBytes, rttMs),
  };
  const spec = {
    ...params, port, handshakeMs: 4 * rttMs,
    ...(command ? { publisher: ['ip', 'netns', 'exec', SERVER_NAMESPACE, 'mosquitto_pub', '-p', '18830', '-V', version === '5.0' ? '5' : '311', '-q', String(qos), '-t', topic, '-m', 'm'.repeat(payloadBytes)] } : {}),
    ...(tls === undefined ? {} : tls.kind === 'psk' ? { psk: PSK, pskIdentity: clientId } : { caFile: secured?.authority.certificate }),
    ...(tls?.kind === 'mutual' ? { certFile: context.certificates.client.certificate, keyFile: context.certificates.client.key } : {}),
    ...(tls?.version === undefined ? {} : { tlsVersion: tls.version }), ...(tls?.ciphers === undefined ? {} : { ciphers: tls.ciphers }),
  };
  const limited = tls !== undefined && tls.version === undefined ? Object.entries(onlyTls12(context)).map(([key, value]) => `${key}=${value}`) : [];
  // The broker of a run that asks for TLS 1.3 speaks nothing else: libmosquitto's limit is a minimum, so the record says what was requested.
  const listener = [...(secured?.listener ?? []), ...(tls?.version === 'tlsv1.3' ? ['tls_version tlsv1.3'] : []), ...(tls?.ciphers === undefined ? [] : [`ciphers ${tls.ciphers}`])];
  return {
    id: `lab-mqtt-${name}`, family: 'mqtt', protocol: 'MQTT', binding: 'TCP',
    security: tls === undefined || secured === undefined ? PLAIN : {
      kind: 'TLS', requested: tls.version ?? 'tlsv1.2', auth: secured.auth, sni: 'iot.example.com',
      ...(tls.kind === 'psk' ? { pskIdentity: clientId, pskHint: 'hint' } : { certChainDer: { server: secured.server, client: secured.client } }),
      ...(tls.ciphers === undefined ? {} : { cipherRequested: tls.ciphers }),
    },
    implementation: { client: 'libmosquitto (small client on libmosquitto)', server: 'mosquitto', versions: { mosquitto: context.versions['mosquitto'] ?? '', openssl: context.versions['openssl'] ?? '' } }, params,
    servers: [mosquitto(context, name, listener, port)],
    client: { kind: 'marks', command: ['env', ...limited, '/usr/bin/python3', `${context.clients}/mosquitto-client.py`, JSON.stringify(spec)] }, port,
  };
}

export const mqttRuns: RunsOf = (context) => CASES.map((one) => libmosquittoRun(context, one));
