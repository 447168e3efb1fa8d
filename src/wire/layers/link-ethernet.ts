import { field, opaque, sizeOf, type Field } from '../field.ts';

/** Largest content of a frame without jumbo frames. */
export const ETHERNET_MTU = 1500;
/** Shortest content; less is padded. A VLAN tag counts as content here. */
const LEAST_CONTENT_BYTES = 46;

/** An Ethernet frame as the standard defines it: addresses, type, content, padding, check sequence (IEEE 802.3 §3.1.1). */
export function ethernetFrame(content: readonly Field[], vlanTags = 0): readonly Field[] {
  const clause = 'IEEE 802.3 §3.1.1';
  const missing = LEAST_CONTENT_BYTES - 4 * vlanTags - sizeOf(content);
  return [
    opaque('link', 'destination address', 6, clause),
    opaque('link', 'source address', 6, clause),
    ...Array.from({ length: vlanTags }, () => opaque('link', 'VLAN tag', 4, 'IEEE 802.1Q §9.6')),
    opaque('link', 'EtherType', 2, clause),
    ...content,
    ...(missing > 0 ? [field('link', 'padding', missing, new Uint8Array(missing), 'IEEE 802.3 §3.2.8')] : []),
    opaque('link', 'frame check sequence', 4, 'IEEE 802.3 §3.2.9'),
  ];
}

/** What the cable is busy with: the frame, preamble and delimiter before it (8 bytes), the gap behind it (12 byte times). */
export function ethernetOnWire(frame: readonly Field[]): readonly Field[] {
  return [opaque('link', 'preamble and start delimiter', 8, 'IEEE 802.3 §3.2.1'), ...frame, opaque('link', 'inter-packet gap', 12, 'IEEE 802.3 §4.4.2')];
}

/** Bytes that a capture on the sending host shows: no padding, no check sequence. */
export function ethernetCapturedBytes(ipBytes: number): number {
  return 14 + ipBytes;
}
