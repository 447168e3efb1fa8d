import { field, opaque, sizeOf, type Field } from '../field.ts';

/** A datagram ready for 6LoWPAN: its header in the form that travels, the bytes that header stands for, and what it carries. */
export interface SixlowpanDatagram {
  readonly header: readonly Field[];
  /** Size of the header without compression: offsets count in the uncompressed datagram (RFC 4944 §5.3). */
  readonly uncompressedHeaderBytes: number;
  readonly content: readonly Field[];
}

const FIRST_FRAGMENT_BYTES = 4;
const NEXT_FRAGMENT_BYTES = 5;

/**
 * The datagram in frames of at most `roomBytes`: one, or a first fragment and further ones (RFC 4944 §5.3). All but the last carry a
 * multiple of 8 bytes of the uncompressed datagram.
 * @returns the 6LoWPAN content of each frame.
 * @throws RangeError when the room does not hold the header and 8 bytes.
 */
export function sixlowpanFrames(datagram: SixlowpanDatagram, roomBytes: number): readonly (readonly Field[])[] {
  const { header, content, uncompressedHeaderBytes } = datagram;
  const headerBytes = sizeOf(header);
  const contentBytes = sizeOf(content);
  if (headerBytes + contentBytes <= roomBytes) return [[...header, ...content]];
  const datagramBytes = uncompressedHeaderBytes + contentBytes;
  const first = 8 * Math.floor((uncompressedHeaderBytes + roomBytes - FIRST_FRAGMENT_BYTES - headerBytes) / 8) - uncompressedHeaderBytes;
  const step = 8 * Math.floor((roomBytes - NEXT_FRAGMENT_BYTES) / 8);
  if (first < 0 || step <= 0) throw new RangeError(`A frame of ${String(roomBytes)} bytes has no room for fragments behind a header of ${String(headerBytes)}`);
  const frames: (readonly Field[])[] = [[...fragmentHeader(datagramBytes, null), ...header, ...part(content, first)]];
  for (let sent = first; sent < contentBytes;) {
    const bytes = contentBytes - sent <= roomBytes - NEXT_FRAGMENT_BYTES ? contentBytes - sent : step;
    frames.push([...fragmentHeader(datagramBytes, uncompressedHeaderBytes + sent), ...part(content, bytes)]);
    sent += bytes;
  }
  return frames;
}

function fragmentHeader(datagramBytes: number, offset: number | null): readonly Field[] {
  const clause = 'RFC 4944 §5.3';
  return [
    field('link', offset === null ? 'first fragment: dispatch and datagram size' : 'further fragment: dispatch and datagram size', 2, (offset === null ? 0xc000 : 0xe000) | datagramBytes, clause),
    opaque('link', 'datagram tag', 2, clause),
    ...(offset === null ? [] : [field('link', 'datagram offset in 8 bytes', 1, offset / 8, clause)]),
  ];
}

/** Fragments cut fields anywhere, so their content is shown as a whole. */
function part(content: readonly Field[], bytes: number): readonly Field[] {
  return bytes === 0 ? [] : [opaque('payload', `part of ${content[0]?.name ?? 'content'}`, bytes, 'RFC 4944 §5.3')];
}

/** Largest datagram that the 11-bit size field can announce (RFC 4944 §5.3). */
export const MAX_DATAGRAM_BYTES = 2047;
