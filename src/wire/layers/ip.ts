import { field, opaque, type Field } from '../field.ts';

export type IpVersion = 'v4' | 'v6';

/** Header bytes: no options, no extension headers (RFC 791 §3.1, RFC 8200 §3). */
export function ipHeaderBytes(version: IpVersion): number {
  return version === 'v4' ? 20 : 40;
}

/** What follows an IP header: in IPv6 the header of a fragment stands in front of the transport (RFC 8200 §4.5). */
const PROTOCOL = { tcp: 6, udp: 17, fragment: 44 } as const;

export function ipHeader(version: IpVersion, payloadBytes: number, protocol: keyof typeof PROTOCOL): readonly Field[] {
  const number = PROTOCOL[protocol];
  if (version === 'v4') {
    return [
      field('ip', 'Version and header length', 1, 0x45, 'RFC 791 §3.1'), field('ip', 'Type of service', 1, 0, 'RFC 791 §3.1'),
      field('ip', 'Total length', 2, 20 + payloadBytes, 'RFC 791 §3.1'), opaque('ip', 'Identification', 2, 'RFC 791 §3.1'),
      opaque('ip', 'Flags and fragment offset', 2, 'RFC 791 §3.1'), field('ip', 'Time to live', 1, 64, 'RFC 791 §3.1'),
      field('ip', 'Protocol', 1, number, 'RFC 791 §3.1'), opaque('ip', 'Header checksum', 2, 'RFC 791 §3.1'),
      opaque('ip', 'Source address', 4, 'RFC 791 §3.1'), opaque('ip', 'Destination address', 4, 'RFC 791 §3.1'),
    ];
  }
  return [
    field('ip', 'Version, traffic class, flow label', 4, 0x60000000, 'RFC 8200 §3'), field('ip', 'Payload length', 2, payloadBytes, 'RFC 8200 §3'),
    field('ip', 'Next header', 1, number, 'RFC 8200 §3'), field('ip', 'Hop limit', 1, 64, 'RFC 8200 §3'),
    opaque('ip', 'Source address', 16, 'RFC 8200 §3'), opaque('ip', 'Destination address', 16, 'RFC 8200 §3'),
  ];
}

/** Extra headers when a transport unit is larger than the MTU: bytes of the unit in each packet, and what the split adds to a packet. */
export function fragments(version: IpVersion, unitBytes: number, mtu: number): { readonly sizes: readonly number[]; readonly headerBytes: number } {
  const header = ipHeaderBytes(version);
  if (header + unitBytes <= mtu) return { sizes: [unitBytes], headerBytes: 0 };
  const extra = version === 'v4' ? 0 : 8;
  const room = 8 * Math.floor((mtu - header - extra) / 8);
  const sizes: number[] = [];
  for (let rest = unitBytes; rest > 0; rest -= room) sizes.push(Math.min(rest, room));
  return { sizes, headerBytes: extra };
}

export function fragmentHeader(): readonly Field[] {
  const clause = 'RFC 8200 §4.5';
  return [
    field('ip', 'Fragment: next header', 1, 17, clause), field('ip', 'Fragment: reserved', 1, 0, clause), opaque('ip', 'Fragment: offset and more flag', 2, clause),
    opaque('ip', 'Fragment: identification', 4, clause),
  ];
}
