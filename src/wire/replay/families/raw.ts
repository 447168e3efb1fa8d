import type { Planned } from '../plan.ts';
import { number, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** Python sockets: nothing but the application's bytes; NODELAY is not set. */
export function rawTcpPlan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'raw-tcp', 'tcp', 'raw-tcp');
  return { ...common, inputs: { ...common.inputs, raw: { framingBytes: 0, replyBytes: number(record.params, 'replyBytes') }, tcp: { clientNoDelay: false, serverNoDelay: false } } };
}

export function rawUdpPlan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'raw-udp', 'udp', 'raw-udp');
  return { ...common, inputs: { ...common.inputs, raw: { replyBytes: number(record.params, 'replyBytes') } } };
}

/** Bytes over TLS or DTLS between the command-line tools of the libraries. */
export function tlsPlan(record: CaptureRecord): Planned {
  const datagram = record.protocol === 'DTLS';
  const common = commonPlan(record, datagram ? 'raw-udp' : 'raw-tcp', datagram ? 'udp' : 'tcp', datagram ? 'raw-udp' : 'raw-tcp');
  const reply = record.params['echo'] === true ? number(record.params, 'payloadBytes') : number(record.params, 'responseSizeArg', number(record.params, 'replyBytes'));
  return { ...common, inputs: { ...common.inputs, raw: { framingBytes: 0, replyBytes: reply }, tls: { ...common.inputs.tls, earlyDataBytes: number(record.params, 'payloadBytes') } } };
}
