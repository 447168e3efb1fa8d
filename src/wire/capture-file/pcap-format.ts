/** One packet as a capture shows it. */
export interface CapturedFrame {
  /** Microseconds since 1970-01-01 UTC. */
  readonly timeMicroseconds: number;
  readonly bytes: Uint8Array;
}

/** Link-layer header types of the tcpdump.org registry. */
export const LINK_TYPE = { ethernet: 1, rawIp: 101, user0: 147, ieee802154: 195, loraTap: 270 } as const;
export type LinkType = (typeof LINK_TYPE)[keyof typeof LINK_TYPE];

const FILE_HEADER_BYTES = 24;
const PACKET_HEADER_BYTES = 16;
/** Packets are never cut; the largest that readers accept. */
const SNAP_BYTES = 262_144;

/** A classic capture file with microseconds, little-endian (draft-ietf-opsawg-pcap §4 and §5). */
export function pcapFile(linkType: LinkType, frames: readonly CapturedFrame[]): Uint8Array {
  let length = FILE_HEADER_BYTES;
  for (const { bytes } of frames) length += PACKET_HEADER_BYTES + bytes.length;
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0xa1b2c3d4, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, SNAP_BYTES, true);
  view.setUint32(20, linkType, true);
  let offset = FILE_HEADER_BYTES;
  for (const { timeMicroseconds, bytes } of frames) {
    view.setUint32(offset, Math.floor(timeMicroseconds / 1_000_000), true);
    view.setUint32(offset + 4, timeMicroseconds % 1_000_000, true);
    view.setUint32(offset + 8, bytes.length, true);
    view.setUint32(offset + 12, bytes.length, true);
    file.set(bytes, offset + PACKET_HEADER_BYTES);
    offset += PACKET_HEADER_BYTES + bytes.length;
  }
  return file;
}
