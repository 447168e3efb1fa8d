import type { Planned } from '../plan.ts';
import { number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** npm ws on both ends; the heads of the upgrade are inputs of the run. */
export function webSocketPlan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'websocket', 'tcp', 'websocket');
  const { params } = record;
  const pings = number(params, 'pings');
  return {
    ...common,
    ...(pings > 0 ? { idle: { rounds: pings, everyMs: common.spacingMs } } : {}),
    inputs: {
      ...common.inputs,
      tcp: { clientNoDelay: true, serverNoDelay: true },
      websocket: {
        ...(text(params, 'requestHead') === '' ? {} : { requestHead: text(params, 'requestHead') }),
        ...(text(params, 'responseHead') === '' ? {} : { responseHead: text(params, 'responseHead') }),
      },
      websocketMessage: { replyBytes: number(params, 'replyBytes') },
    },
  };
}
