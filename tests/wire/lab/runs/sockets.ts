import type { LabRun } from '../lab-run.ts';
import { networkParams, PLAIN, type RunsOf } from './context.ts';

interface Case {
  readonly transport: 'tcp' | 'udp';
  readonly payloadBytes: number;
  readonly replyBytes?: number;
  readonly spacingMs?: number;
  readonly messages?: number;
  readonly rttMs?: number;
}

const CASES: readonly Case[] = [
  { transport: 'tcp', payloadBytes: 127 },
  { transport: 'tcp', payloadBytes: 1449 },
  { transport: 'tcp', payloadBytes: 3000 },
  { transport: 'tcp', payloadBytes: 8000 },
  { transport: 'tcp', payloadBytes: 20_000 },
  { transport: 'tcp', payloadBytes: 200, replyBytes: 1 },
  { transport: 'tcp', payloadBytes: 200, replyBytes: 2000 },
  { transport: 'tcp', payloadBytes: 3000, replyBytes: 2 },
  { transport: 'tcp', payloadBytes: 4096, replyBytes: 2 },
  { transport: 'tcp', payloadBytes: 64, spacingMs: 100, messages: 30 },
  { transport: 'tcp', payloadBytes: 64, replyBytes: 2, spacingMs: 100, messages: 30 },
  { transport: 'tcp', payloadBytes: 64, replyBytes: 2, spacingMs: 60, messages: 30 },
  { transport: 'tcp', payloadBytes: 64, replyBytes: 2, rttMs: 200, messages: 8 },
  { transport: 'tcp', payloadBytes: 64, replyBytes: 2, rttMs: 4, messages: 8 },
  { transport: 'udp', payloadBytes: 0 },
  { transport: 'udp', payloadBytes: 128, replyBytes: 200 },
  { transport: 'udp', payloadBytes: 3000 },
];

export const socketRuns: RunsOf = ({ clients, versions }) => CASES.map(({ transport, payloadBytes, replyBytes = 0, spacingMs = 1000, messages = 10, rttMs = 40 }): LabRun => {
  const params = { payloadBytes, replyBytes, messages, spacingMs, waitAfterConnectMs: 700, ...networkParams(payloadBytes, rttMs) };
  const program = (role: string) => ['/usr/bin/python3', `${clients}/sockets.py`, role, transport, JSON.stringify(params)];
  return {
    id: `lab-${transport}-p${String(payloadBytes)}-r${String(replyBytes)}-s${String(spacingMs)}-rtt${String(rttMs)}`, family: transport, protocol: transport.toUpperCase(), binding: 'IPv4', security: PLAIN,
    implementation: { client: 'python3 socket (python3 sockets)', server: 'python3 socket', versions: { linux: versions['linux'] ?? '' } }, params,
    servers: [{ command: program('server'), ready: transport === 'tcp' ? { port: 5000 } : { afterMs: 500 } }], client: { kind: 'marks', command: program('client') }, port: 5000,
  };
});
