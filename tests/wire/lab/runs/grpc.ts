import type { LabRun } from '../lab-run.ts';
import { networkParams, PLAIN, type RunsOf } from './context.ts';

interface Case {
  readonly tls?: '1.2' | '1.3';
  readonly payloadBytes: number;
  readonly path?: string;
  readonly authMetadata?: string;
  readonly channelPerMessage?: boolean;
  readonly keepaliveS?: number;
  readonly spacingMs?: number;
}

const TOKEN = 'authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJwdW1wLTE3In0.c2lnbmF0dXJl';
const CASES: readonly Case[] = [
  { payloadBytes: 0 },
  { payloadBytes: 16, path: '/plant.v1.Ingest/Put' },
  { payloadBytes: 127 },
  { payloadBytes: 128 },
  { payloadBytes: 700 },
  { payloadBytes: 1300 },
  { payloadBytes: 3000 },
  { payloadBytes: 40, authMetadata: TOKEN },
  { payloadBytes: 40, channelPerMessage: true },
  { payloadBytes: 40, keepaliveS: 10 },
  { payloadBytes: 40, spacingMs: 200 },
  { tls: '1.2', payloadBytes: 40 },
  { tls: '1.2', payloadBytes: 40, channelPerMessage: true },
  { tls: '1.2', payloadBytes: 3000 },
  { tls: '1.3', payloadBytes: 200 },
  { tls: '1.3', payloadBytes: 1400 },
  { tls: '1.3', payloadBytes: 40, authMetadata: TOKEN },
  { tls: '1.3', payloadBytes: 40, channelPerMessage: true },
];

export const grpcRuns: RunsOf = ({ certificates, clients, versions }) => CASES.map(({ tls, payloadBytes, path = '/telemetry.Telemetry/Report', authMetadata, channelPerMessage = false, keepaliveS, spacingMs = 1000 }): LabRun => {
  const id = `lab-grpc-p${String(payloadBytes)}${path.startsWith('/plant') ? '-path' : ''}${authMetadata === undefined ? '' : '-token'}${channelPerMessage ? '-channels' : ''}${keepaliveS === undefined ? '' : '-keepalive'}-s${String(spacingMs)}-${tls === undefined ? 'tcp' : `tls${tls.replace('.', '')}`}`;
  const params = {
    path, authority: 'iot.example.com:50051', payloadBytes, protobuf: 'Reading{bytes payload=1}: tag 1 byte + varint length + payload; Ack{} empty', authMetadata: authMetadata ?? null, channelPerMessage,
    keepaliveS: keepaliveS ?? null, idleS: keepaliveS === undefined ? 0 : 25, messages: 10, spacingMs, ...networkParams(payloadBytes),
  };
  const spec = { ...params, ...(tls === undefined ? {} : { certFile: certificates.server.certificate, keyFile: certificates.server.key, caFile: certificates.authority.certificate }) };
  const program = (role: string) => ['node', ...(tls === undefined ? [] : tls === '1.2' ? ['--tls-max-v1.2'] : ['--tls-min-v1.3']), `${clients}/grpc.mjs`, role, JSON.stringify(spec)];
  return {
    id, family: 'grpc', protocol: 'gRPC', binding: 'HTTP/2 over TCP',
    security: tls === undefined ? PLAIN : { kind: `TLS ${tls}`, auth: 'server certificate ECDSA P-256', sni: 'iot.example.com', certChainDer: { server: [certificates.server.bytes], client: [] } },
    implementation: { client: '@grpc/grpc-js', server: '@grpc/grpc-js', versions: { 'grpc-js': versions['grpc'] ?? '', node: versions['node'] ?? '' } }, params,
    servers: [{ command: program('server'), ready: { port: 50_051 } }], client: { kind: channelPerMessage ? 'marked-each' : 'marks', command: program('client') }, port: 50_051,
  };
});
