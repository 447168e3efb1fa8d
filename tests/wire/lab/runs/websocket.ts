import type { LabRun } from '../lab-run.ts';
import { networkParams, PLAIN, type RunsOf } from './context.ts';

interface Case {
  readonly tls: 'none' | '1.2' | '1.3';
  readonly payloadBytes: number;
  readonly replyBytes?: number;
  readonly text?: boolean;
  readonly pings?: number;
  readonly spacingMs?: number;
}

const CASES: readonly Case[] = [
  { tls: 'none', payloadBytes: 0 },
  { tls: 'none', payloadBytes: 125 },
  { tls: 'none', payloadBytes: 126 },
  { tls: 'none', payloadBytes: 3000 },
  { tls: 'none', payloadBytes: 40, replyBytes: 200 },
  { tls: 'none', payloadBytes: 40, replyBytes: 3000 },
  { tls: 'none', payloadBytes: 40, text: true },
  { tls: 'none', payloadBytes: 40, replyBytes: 2, spacingMs: 100 },
  { tls: 'none', payloadBytes: 40, pings: 5 },
  { tls: '1.2', payloadBytes: 126 },
  { tls: '1.2', payloadBytes: 40, replyBytes: 200 },
  { tls: '1.2', payloadBytes: 3000 },
  { tls: '1.3', payloadBytes: 0 },
  { tls: '1.3', payloadBytes: 126, replyBytes: 126 },
  { tls: '1.3', payloadBytes: 3000 },
];

export const webSocketRuns: RunsOf = ({ certificates, clients, versions }) => CASES.map(({ tls, payloadBytes, replyBytes = 0, text = false, pings = 0, spacingMs = 1000 }): LabRun => {
  const port = tls === 'none' ? 80 : 443;
  const id = `lab-ws-p${String(payloadBytes)}-r${String(replyBytes)}${text ? '-text' : ''}${pings > 0 ? '-pings' : ''}-s${String(spacingMs)}-${tls === 'none' ? 'tcp' : `tls${tls.replace('.', '')}`}`;
  const params = {
    path: '/live/pump-17', payloadBytes, replyBytes, opcode: text ? 'text' : 'binary', perMessageDeflateOffered: false, messages: pings > 0 ? 3 : 10, spacingMs, pings, waitAfterConnectMs: 700, closeCode: 1000,
    ...(tls === 'none' ? { heads: 'captured' } : { headsFrom: 'lab-ws-p40-r200-s1000-tcp' }), ...networkParams(Math.max(payloadBytes, replyBytes)),
  };
  const spec = { ...params, port, ...(tls === 'none' ? {} : { certFile: certificates.server.certificate, keyFile: certificates.server.key, caFile: certificates.authority.certificate, tls: `TLSv${tls}` }) };
  const program = (role: string) => ['node', `${clients}/websocket.mjs`, role, JSON.stringify(spec)];
  return {
    id, family: 'websocket', protocol: 'WebSocket', binding: 'TCP',
    security: tls === 'none' ? PLAIN : { kind: `TLS ${tls}`, auth: 'server certificate ECDSA P-256', sni: 'iot.example.com', certChainDer: { server: [certificates.server.bytes], client: [] } },
    implementation: { client: 'npm ws', server: 'npm ws', versions: { ws: versions['ws'] ?? '', node: versions['node'] ?? '' } }, params,
    servers: [{ command: program('server'), ready: { port } }], client: { kind: 'marks', command: program('client') }, port,
  };
});
