import { GRPC_JS_CLIENT, GRPC_JS_SERVER } from '../../exchanges/grpc-profiles.ts';
import type { Planned } from '../plan.ts';
import { flag, number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** grpc-js on both ends: unary calls with one field of type bytes, an empty reply. */
export function grpcPlan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'grpc', 'tcp', 'grpc');
  const { params } = record;
  const metadata = text(params, 'authMetadata');
  const keepAliveSeconds = number(params, 'keepaliveS');
  return {
    ...common,
    connectionPerMessage: flag(params, 'channelPerMessage'),
    waitAfterConnectMs: SETTLED_MS,
    ...(keepAliveSeconds > 0 ? { idle: { rounds: Math.floor(number(params, 'idleS') / keepAliveSeconds), everyMs: keepAliveSeconds * 1000 } } : {}),
    inputs: {
      ...common.inputs,
      connection: flag(params, 'channelPerMessage') ? 'per-message' : 'kept',
      ...(keepAliveSeconds > 0 ? { keepAliveSeconds } : {}),
      tls: { ...common.inputs.tls, alpn: ['h2'] },
      grpc: {
        method: text(params, 'path'),
        authority: text(params, 'authority'),
        client: GRPC_JS_CLIENT,
        server: GRPC_JS_SERVER,
        metadata: metadata === '' ? [] : [['authorization', metadata.replace(/^authorization: */i, '')]],
      },
    },
  };
}

const SETTLED_MS = 700;
