import type { Planned } from '../plan.ts';
import { flag, number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './common.ts';

/** curl and Node against nginx and Node; heads are inputs of the run. */
export function http11Plan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'http-1-1', 'tcp', 'http-1-1');
  if ('unsupported' in common) return common;
  const { params } = record;
  const body = number(params, 'payloadBytes');
  return {
    ...common, connectionPerMessage: !flag(params, 'keepAlive'),
    inputs: {
      ...common.inputs, payloadBytes: body,
      http: { method: text(params, 'method', 'GET'), requestHead: text(params, 'requestHead'), responseHead: text(params, 'responseHead'), responseBodyBytes: number(params, 'responseBodyBytes') },
      tcp: { clientNoDelay: true, serverNoDelay: true },
      tls: { ...common.inputs.tls, alpn: text(record.security, 'alpn') === '' ? [] : text(record.security, 'alpn').split(',') },
    },
  };
}
