import type { Field } from '../field.ts';
import { serialiseFields } from '../serialise-fields.ts';
import { internetChecksum } from './internet-checksum.ts';

/** One end as its packets name it. */
export interface Endpoint {
  /** 4 bytes or 16. */
  readonly address: Uint8Array;
  readonly port: number;
  readonly linkAddress: Uint8Array;
}

export interface Route {
  readonly source: Endpoint;
  readonly destination: Endpoint;
}

/** What a segment says of its connection. */
export interface SegmentNumbers {
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly window: number;
  /** Value and echo in milliseconds (RFC 7323 §3.2). */
  readonly timestamps: readonly [value: number, echo: number];
}

type Values = Readonly<Record<string, Field['value']>>;
const UDP = 17;
const TCP = 6;

/** A transport header and its content, ports and checksum filled in (RFC 768, RFC 9293 §3.1). */
export function withTransportValues(unit: readonly Field[], { source, destination }: Route, segment?: SegmentNumbers): readonly Field[] {
  const end = unit.findIndex(({ layer }) => layer !== 'transport');
  const [header, content] = end < 0 ? [unit, []] : [unit.slice(0, end), unit.slice(end)];
  const filled = withValues(header, {
    'Source port': source.port, 'Destination port': destination.port, ...(segment === undefined ? {} : {
      'Sequence number': segment.sequence % 2 ** 32, 'Acknowledgement number': segment.acknowledgement % 2 ** 32, Window: segment.window,
      'Timestamp value': segment.timestamps[0], 'Timestamp echo reply': segment.timestamps[1],
    }),
  });
  const [headerBytes, contentBytes] = [serialiseFields(filled), serialiseFields(content)];
  const pseudo = pseudoHeader(source.address, destination.address, segment === undefined ? UDP : TCP, headerBytes.length + contentBytes.length);
  const checksum = internetChecksum(pseudo, headerBytes, contentBytes);
  // Zero would say that there is none (RFC 768).
  return [...withValues(filled, { Checksum: checksum === 0 && segment === undefined ? 0xffff : checksum }), ...content];
}

/** The place of a packet among the fragments of its datagram; null where it is whole. */
export interface FragmentPlace {
  readonly offset: number;
  readonly more: boolean;
}

const DONT_FRAGMENT = 0x4000;
const MORE_FRAGMENTS = 0x2000;

/** IP header fields (RFC 791 §3.1, RFC 8200 §3 and §4.5). */
export function withIpValues(header: readonly Field[], { source, destination }: Route, identification: number, fragment: FragmentPlace | null): readonly Field[] {
  const flags = fragment === null ? DONT_FRAGMENT : (fragment.more ? MORE_FRAGMENTS : 0) | (fragment.offset / 8);
  const filled = withValues(header, {
    Identification: identification % 0x1_0000, 'Flags and fragment offset': flags, 'Source address': source.address, 'Destination address': destination.address,
    ...(fragment === null ? {} : { 'Fragment: offset and more flag': fragment.offset | (fragment.more ? 1 : 0), 'Fragment: identification': identification }),
  });
  return source.address.length === 16 ? filled : withValues(filled, { 'Header checksum': internetChecksum(serialiseFields(filled)) });
}

/** RFC 9293 §3.1 for IPv4, RFC 8200 §8.1 for IPv6. */
function pseudoHeader(source: Uint8Array, destination: Uint8Array, protocol: number, length: number): Uint8Array {
  const wide = source.length === 16;
  const header = new Uint8Array(2 * source.length + (wide ? 8 : 4));
  const view = new DataView(header.buffer);
  header.set(source);
  header.set(destination, source.length);
  if (wide) view.setUint32(32, length);
  else view.setUint16(10, length);
  header[wide ? 39 : 9] = protocol;
  return header;
}

/** Fields with the values given for their names. */
export function withValues(fields: readonly Field[], values: Values): readonly Field[] {
  return fields.map((field) => {
    const value = values[field.name];
    return value === undefined ? field : { ...field, value };
  });
}
