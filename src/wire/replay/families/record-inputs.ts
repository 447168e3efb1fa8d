import type { WireInputs } from '../../exchange.ts';
import { defaultWireInputs } from '../../inputs.ts';
import type { SessionStack } from '../../session-writes.ts';
import { number, text, type CaptureRecord } from '../record.ts';
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

export function commonPlan(record: CaptureRecord, protocol: string, transport: SessionStack['transport'], exchange: string): CommonPlan {
  const secured = securityOf(record);
  const { params } = record;
  const stack: SessionStack = { protocol, transport, security: secured.security, credential: secured.credential, overhead: { kind: 'exchange', exchange } };
  const defaults = defaultWireInputs(stack);
  const spacingMs = number(params, 'spacingMs', 1000);
  return {
    stack, messages: number(params, 'messages', 1), spacingMs, waitAfterConnectMs: number(params, 'waitAfterConnectMs', 0), connectionPerMessage: params['connectionPerMessage'] === true, assumptions: secured.assumptions,
    inputs: {
      ...defaults, payloadBytes: number(params, 'payloadBytes', 0), guarantee: 'best-effort', direction: 'up', intervalSeconds: spacingMs / 1000, host: 'iot.example.com',
      topic: text(params, 'topic', defaults.topic), path: text(params, 'path', defaults.path), deviceId: text(params, 'clientId', defaults.deviceId), keepAliveSeconds: number(params, 'keepaliveS', 60),
      network: { ip: number(params, 'ipVersion', 4) === 6 ? 'v6' : 'v4', mtu: number(params, 'mtu', 1500), tcpTimestamps: params['tcpTimestamps'] !== false, rttMs: number(params, 'rttMs', 40), lossRate: number(params, 'lossRate', 0), link: 'ethernet' },
      tls: tlsOf(secured, record),
    },
  };
}

function tlsOf(secured: SecurityOfRecord, record: CaptureRecord): NonNullable<WireInputs['tls']> {
  return secured.security === 'none' ? {} : { ...secured.tls, ...tlsHabits(record), ...(secured.tls.group === undefined ? {} : { group: secured.tls.group }) };
}
