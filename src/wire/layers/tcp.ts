import { field, opaque, type Field } from '../field.ts';
import type { SimulatedSegment } from '../transport/script.ts';

export const TCP_HEADER_BYTES = 20;
/** NOP, NOP, timestamps: RFC 7323 §3.2 and appendix A. */
export const TIMESTAMP_OPTION_BYTES = 12;

/** Which options travel: decided by both SYNs (RFC 7323 §3.2: used only when both sides sent it). */
export interface TcpOptionsInUse {
  readonly timestamps: boolean;
  /** The client offers window scale and SACK. */
  readonly rich: boolean;
  readonly maximumSegmentBytes: number;
}

const FLAGS = { syn: 0x02, 'syn-ack': 0x12, ack: 0x10, data: 0x18, fin: 0x11, rst: 0x04 } as const;

export function tcpHeaderBytes(kind: SimulatedSegment['kind'], options: TcpOptionsInUse): number {
  if (kind === 'rst') return TCP_HEADER_BYTES;
  if (kind === 'syn' || kind === 'syn-ack') return TCP_HEADER_BYTES + synOptionBytes(options);
  return TCP_HEADER_BYTES + (options.timestamps ? TIMESTAMP_OPTION_BYTES : 0);
}

function synOptionBytes(options: TcpOptionsInUse): number {
  if (options.timestamps) return 20;
  return options.rich ? 12 : 4;
}

export function tcpHeader(kind: SimulatedSegment['kind'], options: TcpOptionsInUse): readonly Field[] {
  const clause = 'RFC 9293 §3.1';
  const fields = [
    opaque('transport', 'Source port', 2, clause), opaque('transport', 'Destination port', 2, clause), opaque('transport', 'Sequence number', 4, clause),
    opaque('transport', 'Acknowledgement number', 4, clause), field('transport', 'Data offset', 1, (tcpHeaderBytes(kind, options) / 4) << 4, clause),
    field('transport', 'Flags', 1, FLAGS[kind], clause), opaque('transport', 'Window', 2, clause), opaque('transport', 'Checksum', 2, clause),
    field('transport', 'Urgent pointer', 2, 0, clause),
  ];
  if (kind === 'rst') return fields;
  if (kind === 'syn' || kind === 'syn-ack') return [...fields, ...synOptions(options)];
  if (!options.timestamps) return fields;
  return [...fields, field('transport', 'Option padding (2 NOP)', 2, 0x0101, 'RFC 7323 appendix A'), ...timestamps()];
}

function synOptions(options: TcpOptionsInUse): Field[] {
  const fields = [
    field('transport', 'Option MSS: kind and length', 2, 0x0204, 'RFC 9293 §3.7.1'),
    field('transport', 'Maximum segment size', 2, options.maximumSegmentBytes, 'RFC 9293 §3.7.1'),
  ];
  if (options.timestamps || options.rich) fields.push(field('transport', 'Option SACK permitted', 2, 0x0402, 'RFC 2018 §2'));
  if (options.timestamps) fields.push(...timestamps());
  else if (options.rich) fields.push(field('transport', 'Option padding (2 NOP)', 2, 0x0101, 'RFC 9293 §3.2'));
  if (options.timestamps || options.rich) {
    fields.push(field('transport', 'Option padding (NOP)', 1, 1, 'RFC 9293 §3.2'), field('transport', 'Option window scale', 3, 0x03030a, 'RFC 7323 §2.2'));
  }
  return fields;
}

function timestamps(): Field[] {
  return [field('transport', 'Option timestamps: kind and length', 2, 0x080a, 'RFC 7323 §3.2'), opaque('transport', 'Timestamp value', 4, 'RFC 7323 §3.2'), opaque('transport', 'Timestamp echo reply', 4, 'RFC 7323 §3.2')];
}
