import { writeFileSync } from 'node:fs';
import type { LabRun } from '../lab-run.ts';
import { networkParams, type LabContext, type RunsOf } from './context.ts';

interface Case {
  readonly name: string;
  readonly version: 'tls1_2' | 'tls1_3' | 'dtls1_2';
  readonly kind: 'server' | 'large' | 'chain' | 'rsa' | 'mutual' | 'p-384' | 'ed25519' | 'psk';
  readonly payloadBytes?: number;
  /** -cipher or -ciphersuites at both ends. */
  readonly cipher?: string;
  readonly groups?: string;
  readonly resumed?: boolean;
  readonly early?: boolean;
  readonly listen?: boolean;
  readonly mtu?: number;
  readonly pskIdentity?: string;
}

const CASES: readonly Case[] = [
  { name: 'cert-p200', version: 'tls1_3', kind: 'server', payloadBytes: 200 },
  { name: 'cert-p3000', version: 'tls1_3', kind: 'server', payloadBytes: 3000 },
  { name: 'chacha', version: 'tls1_3', kind: 'server', cipher: 'TLS_CHACHA20_POLY1305_SHA256' },
  { name: 'ccm', version: 'tls1_3', kind: 'server', cipher: 'TLS_AES_128_CCM_SHA256' },
  { name: 'ccm8', version: 'tls1_3', kind: 'server', cipher: 'TLS_AES_128_CCM_8_SHA256' },
  { name: 'large', version: 'tls1_3', kind: 'large' },
  { name: 'chain', version: 'tls1_3', kind: 'chain' },
  { name: 'mutual', version: 'tls1_3', kind: 'mutual' },
  { name: 'p384', version: 'tls1_3', kind: 'p-384' },
  { name: 'ed25519', version: 'tls1_3', kind: 'ed25519' },
  { name: 'resumed', version: 'tls1_3', kind: 'server', resumed: true },
  { name: 'early', version: 'tls1_3', kind: 'server', resumed: true, early: true, payloadBytes: 200 },
  { name: 'x448', version: 'tls1_3', kind: 'server', groups: 'X448' },
  { name: 'p256', version: 'tls1_3', kind: 'server', groups: 'P-256' },
  { name: 'p521', version: 'tls1_3', kind: 'server', groups: 'P-521' },
  { name: 'psk', version: 'tls1_3', kind: 'psk', payloadBytes: 200 },
  { name: 'psk-long', version: 'tls1_3', kind: 'psk', pskIdentity: 'urn:dev:ops:32473-pump-controller-17-with-a-long-identity' },
  { name: 'cert-p127', version: 'tls1_2', kind: 'server', payloadBytes: 127 },
  { name: 'cert-p3000', version: 'tls1_2', kind: 'server', payloadBytes: 3000 },
  { name: 'chacha', version: 'tls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-CHACHA20-POLY1305' },
  { name: 'ccm8', version: 'tls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0' },
  { name: 'ccm', version: 'tls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-AES128-CCM' },
  { name: 'cbc-sha256-p64', version: 'tls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-AES128-SHA256', payloadBytes: 64 },
  { name: 'cbc-sha384', version: 'tls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-AES256-SHA384' },
  { name: 'cbc-sha1', version: 'tls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-AES128-SHA' },
  { name: 'large', version: 'tls1_2', kind: 'large' },
  { name: 'chain', version: 'tls1_2', kind: 'chain' },
  { name: 'mutual', version: 'tls1_2', kind: 'mutual', payloadBytes: 200 },
  { name: 'rsa-gcm', version: 'tls1_2', kind: 'rsa', cipher: 'ECDHE-RSA-AES128-GCM-SHA256' },
  { name: 'ed25519', version: 'tls1_2', kind: 'ed25519' },
  { name: 'p384', version: 'tls1_2', kind: 'p-384' },
  { name: 'resumed', version: 'tls1_2', kind: 'server', resumed: true, payloadBytes: 200 },
  { name: 'p256', version: 'tls1_2', kind: 'server', groups: 'P-256' },
  { name: 'psk', version: 'tls1_2', kind: 'psk', payloadBytes: 200 },
  { name: 'psk-long', version: 'tls1_2', kind: 'psk', pskIdentity: 'urn:dev:ops:32473-pump-controller-17-with-a-long-identity' },
  { name: 'psk-ecdhe-chacha', version: 'tls1_2', kind: 'psk', cipher: 'ECDHE-PSK-CHACHA20-POLY1305' },
  { name: 'psk-ecdhe-cbc', version: 'tls1_2', kind: 'psk', cipher: 'ECDHE-PSK-AES128-CBC-SHA256' },
  { name: 'psk-cbc', version: 'tls1_2', kind: 'psk', cipher: 'PSK-AES128-CBC-SHA256' },
  { name: 'psk-ccm', version: 'tls1_2', kind: 'psk', cipher: 'PSK-AES128-CCM' },
  { name: 'cert-p200', version: 'dtls1_2', kind: 'server', payloadBytes: 200, listen: true },
  { name: 'cert-nocookie', version: 'dtls1_2', kind: 'server', payloadBytes: 64 },
  { name: 'chacha', version: 'dtls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-CHACHA20-POLY1305', listen: true },
  { name: 'cbc', version: 'dtls1_2', kind: 'server', cipher: 'ECDHE-ECDSA-AES128-SHA256', listen: true },
  { name: 'large', version: 'dtls1_2', kind: 'large', listen: true },
  { name: 'chain', version: 'dtls1_2', kind: 'chain', listen: true },
  { name: 'rsa', version: 'dtls1_2', kind: 'rsa', listen: true },
  { name: 'mutual', version: 'dtls1_2', kind: 'mutual', listen: true, payloadBytes: 64 },
  { name: 'psk-p1', version: 'dtls1_2', kind: 'psk', listen: true, payloadBytes: 1 },
  { name: 'psk-gcm', version: 'dtls1_2', kind: 'psk', cipher: 'PSK-AES128-GCM-SHA256', listen: true },
  { name: 'psk-ccm', version: 'dtls1_2', kind: 'psk', cipher: 'PSK-AES128-CCM', listen: true },
  { name: 'small-mtu', version: 'dtls1_2', kind: 'large', listen: true, mtu: 600 },
  { name: 'resumed', version: 'dtls1_2', kind: 'server', resumed: true },
];

const PORT = 4433;
const PSK = '00112233445566778899aabbccddeeff';

function tlsRun(context: LabContext, one: Case): LabRun {
  const { name, version, kind, payloadBytes = 40, cipher, groups, resumed = false, early = false, listen = false, mtu = 1400, pskIdentity = 'pump-controller-17' } = one;
  const { certificates } = context;
  const datagram = version === 'dtls1_2';
  const id = `lab-${version.replace('_', '')}-${name}`;
  const own = { server: certificates.server, large: certificates.largeServer, chain: certificates.chainServer, rsa: certificates.rsaServer, mutual: certificates.server, 'p-384': certificates.p384Server, ed25519: certificates.ed25519Server, psk: certificates.server }[kind];
  const root = kind === 'rsa' ? certificates.rsaAuthority : certificates.authority;
  const suites = cipher === undefined ? [] : [version === 'tls1_3' ? '-ciphersuites' : '-cipher', cipher];
  const sizes = datagram ? ['-mtu', String(mtu)] : [];
  const group = groups === undefined ? [] : ['-groups', groups];
  const secret = ['-psk', PSK];
  const clientCredentials = kind === 'psk' ? [...secret, '-psk_identity', pskIdentity] : ['-CAfile', root.certificate, '-verify_return_error', ...(kind === 'mutual' ? ['-cert', certificates.client.certificate, '-key', certificates.client.key] : [])];
  const serverCredentials = kind === 'psk' ? ['-nocert', ...secret, ...(version === 'tls1_3' ? ['-psk_identity', pskIdentity] : ['-psk_hint', 'hint'])]
    : ['-cert', kind === 'chain' ? certificates.chainServer.leaf : own.certificate, '-key', own.key, ...(kind === 'chain' ? ['-cert_chain', certificates.intermediate.certificate] : []), ...(kind === 'mutual' ? ['-CAfile', root.certificate, '-Verify', '2'] : [])];
  const chain = kind === 'chain' ? [own.bytes, certificates.intermediate.bytes] : kind === 'mutual' ? [own.bytes, root.bytes] : [own.bytes];
  const session = `${context.folder}/${id}.session`;
  const early0 = `${context.folder}/${id}.early`;
  writeFileSync(early0, 'e'.repeat(payloadBytes));
  const connect = ['openssl', 's_client', '-connect', `iot.example.com:${String(PORT)}`, `-${version}`, '-quiet', '-no_ign_eof', ...clientCredentials, ...suites, ...group, ...sizes];
  const commandClient = [...connect, ...(resumed ? ['-sess_in', session] : []), ...(early ? ['-early_data', early0] : [])];
  const commandServer = ['openssl', 's_server', '-accept', String(PORT), `-${version}`, '-quiet', ...serverCredentials, ...suites, ...group, ...(listen ? ['-listen'] : []), ...(early ? ['-early_data'] : []), ...sizes];
  const label = datagram ? 'DTLS 1.2' : version === 'tls1_3' ? 'TLS 1.3' : 'TLS 1.2';
  return {
    id, family: datagram ? 'dtls' : 'tls', protocol: datagram ? 'DTLS' : 'TLS', binding: datagram ? 'UDP' : 'TCP',
    security: {
      kind: label, auth: { server: 'cert', large: 'cert', chain: 'cert', rsa: 'rsa', mutual: 'mtls', 'p-384': 'cert p-384', ed25519: 'cert ed25519', psk: 'psk' }[kind], resumed, earlyData: early, helloVerifyCookie: listen,
      cipherRequested: cipher ?? 'default', sni: 'iot.example.com',
      ...(kind === 'psk' ? { pskIdentity, pskHint: 'hint' } : { certChainDer: { server: resumed ? [] : chain, client: kind === 'mutual' && !resumed ? [certificates.client.bytes, root.bytes] : [] } }),
    },
    implementation: { client: 'openssl s_client', server: 'openssl s_server', versions: { openssl: context.versions['openssl'] ?? '' } },
    params: { payloadBytes, messages: 8, spacingMs: 1000, groups: groups ?? 'default', commandClient: commandClient.join(' '), commandServer: commandServer.join(' '), waitAfterConnectMs: 1600, ...networkParams(payloadBytes) },
    servers: [{ command: commandServer, ready: datagram ? { afterMs: 700 } : { port: PORT } }],
    client: { kind: 'fed', command: commandClient, waitMs: 1800, ...(resumed ? { before: ['sh', '-c', `(sleep 1; echo Q) | ${connect.join(' ').replace(' -quiet', '')} -sess_out ${session}`] } : {}) }, port: PORT,
  };
}

export const tlsRuns: RunsOf = (context) => CASES.map((one) => tlsRun(context, one));
