import type { WireInputs } from '../../exchange.ts';
import { defaultWireInputs } from '../../inputs.ts';
import type { SessionStack } from '../../session-writes.ts';
import { count, number, text, type CaptureRecord } from '../record.ts';
import { securityOf, type SecurityOfRecord } from '../security.ts';
import { tlsHabits } from '../tls-profiles.ts';

/** What every family reads first: stack, network, schedule. */
export interface CommonPlan {
  readonly stack: SessionStack;
  readonly inputs: WireInputs;
  readonly messages: number;
  readonly spacingMs: number;
  readonly waitAfterConnectMs: number;
  readonly connectionPerMessage: boolean;
  readonly assumptions: readonly string[];
}

/** More messages than any capture has; the steady state is reached after a few. */
const MOST_MESSAGES = 2000;

export function commonPlan(record: CaptureRecord, protocol: string, transport: SessionStack['transport'], exchange: string): CommonPlan {
  const secured = securityOf(record);
  const { params } = record;
  const stack: SessionStack = { protocol, transport, security: secured.security, credential: secured.credential, overhead: { kind: 'exchange', exchange } };
  const defaults = defaultWireInputs(stack);
  const spacingMs = count(params, 'spacingMs', 1000);
  return {
    stack, messages: count(params, 'messages', 1, MOST_MESSAGES), spacingMs, waitAfterConnectMs: count(params, 'waitAfterConnectMs', 0), connectionPerMessage: params['connectionPerMessage'] === true, assumptions: secured.assumptions,
    inputs: {
      ...defaults, payloadBytes: count(params, 'payloadBytes'), guarantee: 'best-effort', direction: 'up', intervalSeconds: spacingMs / 1000, host: 'iot.example.com',
      topic: text(params, 'topic', defaults.topic), path: text(params, 'path', defaults.path), deviceId: text(params, 'clientId', defaults.deviceId), keepAliveSeconds: count(params, 'keepaliveS', 60, 65_535),
      network: { ip: number(params, 'ipVersion', 4) === 6 ? 'v6' : 'v4', mtu: Math.max(576, count(params, 'mtu', 1500, 65_535)), tcpTimestamps: params['tcpTimestamps'] !== false, rttMs: count(params, 'rttMs', 40, 60_000), lossRate: Math.min(0.9, Math.max(0, number(params, 'lossRate', 0))), link: 'ethernet' },
      tls: tlsOf(secured, record),
    },
  };
}

function tlsOf(secured: SecurityOfRecord, record: CaptureRecord): NonNullable<WireInputs['tls']> {
  return secured.security === 'none' ? {} : { ...secured.tls, ...tlsHabits(record), ...(secured.tls.group === undefined ? {} : { group: secured.tls.group }) };
}
