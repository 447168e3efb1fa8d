import type { Planned } from '../plan.ts';
import type { TlsInputs } from '../../security/tls-inputs.ts';
import { count, flag, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** curl and Node against nginx and Node; heads are inputs of the run. */
export function http11Plan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'http-1-1', 'tcp', 'http-1-1');
  const { params } = record;
  const body = count(params, 'payloadBytes');
  return {
    ...common, connectionPerMessage: !flag(params, 'keepAlive'),
    inputs: {
      ...common.inputs, payloadBytes: body,
      http: { method: text(params, 'method', 'GET'), requestHead: text(params, 'requestHead'), responseHead: responseHead(record), responseBodyBytes: count(params, 'responseBodyBytes') },
      tcp: { clientNoDelay: true, serverNoDelay: true, closedBy: closesAfter(record) ? 'server' : 'client', ...(record.implementation.server.startsWith('node') ? { serverWakeMs: NODE_WAKE_MS } : {}) },
      tls: { ...common.inputs.tls, ...offeredAlpn(record), ...(record.implementation.client === 'node' && !flag(params, 'keepAlive') ? { closeNotify: false } : {}) },
    },
  };
}

/** `Connection: close` in a head: the server closes behind its response (RFC 9112 §9.6). */
function closesAfter({ params }: CaptureRecord): boolean {
  return /\r\nConnection: close\r\n/i.test(text(params, 'responseHead') + text(params, 'requestHead'));
}

/** A turn of Node's event loop lies between arrival and read. */
export const NODE_WAKE_MS = 0.4;

/** curl offers what it may speak; Node's https client offers nothing by itself. */
export function offeredAlpn(record: CaptureRecord): Pick<TlsInputs, 'alpn'> {
  const offered = text(record.security, 'alpn');
  return { alpn: record.implementation.client === 'curl' && offered !== '' ? offered.split(',') : [] };
}

/** nginx names itself and the state of the connection where the head does not. */
function responseHead({ params, implementation }: CaptureRecord): string {
  const head = text(params, 'responseHead');
  if (implementation.server !== 'nginx' || /\r\nServer:/i.test(head)) return head;
  return head.replace(/\r\n\r\n$/, '\r\nServer: nginx\r\nConnection: keep-alive\r\n\r\n');
}
