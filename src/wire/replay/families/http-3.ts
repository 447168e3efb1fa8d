import { openWithChoices } from '../../exchanges/http-3-opening.ts';
import type { Planned } from '../plan.ts';
import { count, number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** ngtcp2's client and server: a whole connection with all its requests at once. */
export function http3Plan(record: CaptureRecord): Planned {
  const common = commonPlan({ ...record, security: { ...record.security, kind: 'TLS 1.3' } }, 'http-3', 'quic', 'http-3');
  const { params } = record;
  const command = text(params, 'command');
  const method = /-m (\w+)/.exec(command)?.[1] ?? 'GET';
  return {
    ...common,
    messages: 1,
    connectionPerMessage: true,
    inputs: {
      ...common.inputs,
      direction: method === 'GET' ? 'down' : 'up',
      payloadBytes: method === 'GET' ? 0 : count(params, 'payloadBytes'),
      http: { method, path: text(params, 'path', '/'), host: /https:\/\/([^/ ]+)/.exec(command)?.[1] ?? 'iot.example.com' },
      // ngtcp2 chooses connection ids of 17 and 18 bytes and probes for 1406 bytes of UDP payload at an MTU of 1500.
      http3: { clientCidBytes: 17, serverCidBytes: 18, pathProbeBytes: number(params, 'mtu', 1500) >= 1434 ? 1406 : 0, requestsAtOnce: count(params, 'requests', 1, 100), opening: openWithChoices },
    },
  };
}
