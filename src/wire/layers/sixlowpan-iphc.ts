import { field, opaque, sizeOf, type Field } from '../field.ts';

/**
 * How much of an address travels. `derived`: none, it follows from the link address (and a prefix that both know); `short`: the last
 * 2 bytes; `interface-id`: the last 8; `full`: all 16; `multicast-8`: the last byte of ff02::00xx.
 */
export type AddressForm = 'derived' | 'short' | 'interface-id' | 'full' | 'multicast-8';

const ADDRESS_BYTES: Record<AddressForm, number> = { derived: 0, short: 2, 'interface-id': 8, full: 16, 'multicast-8': 1 };

/** Choices of header compression (RFC 6282 §3, §4.3). Defaults: link-local addresses, hop limit 1, 64 or 255, ports inline, checksum kept. */
export interface IphcOptions {
  readonly source?: AddressForm;
  readonly destination?: AddressForm;
  /** Contexts other than 0 are named in an extra byte. */
  readonly contextIdentifier?: boolean;
  /** Traffic class and flow label in full need 4 bytes, the label alone 3, the class alone 1. */
  readonly trafficClass?: 'elided' | 'class' | 'label' | 'both';
  /** Other values than 1, 64 and 255 travel. */
  readonly hopLimitInline?: boolean;
  /** Ports in full, one of them in 0xF0xx, or both in 0xF0Bx (61616 to 61631). */
  readonly ports?: 'full' | 'one-short' | 'both-short';
  /** The prefix comes from a shared context instead of being link-local (SAC and DAC). */
  readonly sourceContext?: boolean;
  readonly destinationContext?: boolean;
  /** The checksum may only be left out with consent of the upper layer (RFC 6282 §4.3.2). */
  readonly checksumElided?: boolean;
  /** The payload behind the header is in Generic Header Compression (RFC 7400 §3). */
  readonly payloadCompressed?: boolean;
}

const TRAFFIC_BYTES = { elided: 0, class: 1, label: 3, both: 4 } as const;
const TRAFFIC_CODE = { elided: 3, class: 2, label: 1, both: 0 } as const;
const ADDRESS_CODE: Record<AddressForm, number> = { derived: 3, short: 2, 'interface-id': 1, full: 0, 'multicast-8': 3 };
const PORT_CODE = { full: 0, 'one-short': 1, 'both-short': 3 } as const;
const PORT_BYTES = { full: 4, 'one-short': 3, 'both-short': 1 } as const;

/** IPv6 and UDP header in compressed form: 2 bytes and what travels inline, 1 byte, ports and checksum. */
export function compressedUdpHeader(options: IphcOptions = {}): readonly Field[] {
  const checksumBytes = options.checksumElided === true ? 0 : 2;
  return [
    ...compressedIpHeader(options, true),
    field('transport', 'UDP NHC: encoding', 1, (options.payloadCompressed === true ? 0xd0 : 0xf0) | (checksumBytes === 0 ? 0x04 : 0) | PORT_CODE[options.ports ?? 'full'], options.payloadCompressed === true ? 'RFC 7400 §3' : 'RFC 6282 §4.3.3'),
    opaque('transport', 'UDP NHC: ports', PORT_BYTES[options.ports ?? 'full'], 'RFC 6282 §4.3.1'),
    ...present('transport', 'UDP NHC: checksum', checksumBytes, 'RFC 6282 §4.3.2'),
  ];
}

/** IPv6 header in compressed form with the next header inline, as for TCP, which has no compression of its own. */
export function compressedIpv6Header(options: IphcOptions = {}): readonly Field[] {
  return compressedIpHeader(options, false);
}

/** An IPv6 header as it is, behind its dispatch byte 0x41 (RFC 4944 §5.1). */
export const UNCOMPRESSED_IPV6_DISPATCH: Field = field('ip', 'dispatch: uncompressed IPv6', 1, 0x41, 'RFC 4944 §5.1');

function compressedIpHeader(options: IphcOptions, nextHeaderCompressed: boolean): readonly Field[] {
  return [
    field('ip', 'IPHC: dispatch and encoding', 2, iphcEncoding(options, nextHeaderCompressed), 'RFC 6282 §3.1'),
    ...present('ip', 'IPHC: context identifiers', options.contextIdentifier === true ? 1 : 0, 'RFC 6282 §3.1.2'),
    ...present('ip', 'IPHC: traffic class and flow label', TRAFFIC_BYTES[options.trafficClass ?? 'elided'], 'RFC 6282 §3.1.1'),
    // What travels stands in the order of the IPv6 header (RFC 6282 §3.1.1).
    ...(nextHeaderCompressed ? [] : [field('ip', 'IPHC: next header', 1, 6, 'RFC 6282 §3.1.1')]),
    ...present('ip', 'IPHC: hop limit', options.hopLimitInline === true ? 1 : 0, 'RFC 6282 §3.1.1'),
    ...present('ip', 'IPHC: source address', ADDRESS_BYTES[options.source ?? 'derived'], 'RFC 6282 §3.2.2'),
    ...present('ip', 'IPHC: destination address', ADDRESS_BYTES[options.destination ?? 'derived'], 'RFC 6282 §3.2.3'),
  ];
}

/** Bits of the two base bytes: 011, TF, NH, HLIM, then CID, SAC, SAM, M, DAC, DAM; a hop limit that does not travel is 64 (RFC 6282 §3.1.1). */
function iphcEncoding(options: IphcOptions, nextHeaderCompressed: boolean): number {
  const source = options.source ?? 'derived';
  const destination = options.destination ?? 'derived';
  const first = 0x60 | (TRAFFIC_CODE[options.trafficClass ?? 'elided'] << 3) | (nextHeaderCompressed ? 0x04 : 0) | (options.hopLimitInline === true ? 0 : 2);
  const second = (options.contextIdentifier === true ? 0x80 : 0) | (options.sourceContext === true ? 0x40 : 0) | (ADDRESS_CODE[source] << 4) | (destination === 'multicast-8' ? 0x08 : 0)
    | (options.destinationContext === true ? 0x04 : 0) | ADDRESS_CODE[destination];
  return (first << 8) | second;
}

function present(layer: Field['layer'], name: string, bytes: number, clause: string): readonly Field[] {
  return bytes === 0 ? [] : [opaque(layer, name, bytes, clause)];
}

/** Bytes of the header that `compressedUdpHeader` stands for. */
export const UNCOMPRESSED_UDP_HEADER_BYTES = 48;

/** Bytes that compression saves. */
export function savedBytes(options: IphcOptions = {}): number {
  return UNCOMPRESSED_UDP_HEADER_BYTES - sizeOf(compressedUdpHeader(options));
}
