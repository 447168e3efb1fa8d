/** Longest stretch that one back reference repeats (RFC 1951 §3.2.5). */
export const LONGEST_MATCH = 258;
/** A stretch below this length has no code. */
export const SHORTEST_MATCH = 3;

/** Bits of a byte as a literal of the fixed code (RFC 1951 §3.2.6). */
export const literalBits = (byte: number): number => (byte < 144 ? 8 : 9);

/** Extra bits behind the code of a length: none up to 10 and for 258 (RFC 1951 §3.2.5). */
export const lengthExtraBits = (length: number): number => (length < 11 || length === LONGEST_MATCH ? 0 : Math.floor(Math.log2(length - 3)) - 2);

/** Extra bits behind the code of a distance (RFC 1951 §3.2.5). */
export const distanceExtraBits = (distance: number): number => (distance < 5 ? 0 : Math.floor(Math.log2(distance - 1)) - 1);

/** Bits of a back reference with the fixed code: 7 or 8 for the length, 5 for the distance, and what stands behind each (RFC 1951 §3.2.6). */
export function matchBits(length: number, distance: number): number {
  return (length < 115 ? 7 : 8) + lengthExtraBits(length) + 5 + distanceExtraBits(distance);
}

/** Bits of a stretch that stands `distance` bytes back; null where it is too short for a back reference. */
export function repeatedBits(length: number, distance: number): number | null {
  if (length < SHORTEST_MATCH) return null;
  let bits = 0;
  for (let rest = length; rest > 0;) {
    const left = rest - Math.min(rest, LONGEST_MATCH);
    // What is left over has to be long enough for a reference of its own.
    const taken = left > 0 && left < SHORTEST_MATCH ? rest - SHORTEST_MATCH : rest - left;
    bits += matchBits(taken, distance);
    rest -= taken;
  }
  return bits;
}

/** Three bits open a block, an end-of-block code of seven closes it, and three open the empty stored block whose 00 00 ff ff is left out (RFC 7692 §7.2.1). */
const AROUND_BITS = 3 + 7 + 3;

/** Bytes of a message in one block of fixed codes, as it stands in a frame. */
export const fixedBlockBytes = (contentBits: number): number => Math.ceil((AROUND_BITS + contentBits) / 8);

/** A block takes at most so many bytes as they are (RFC 1951 §3.2.4). */
const STORED_MOST = 65_535;

/** Bytes of a message that nothing makes smaller: stored blocks with heads of five bytes, and the head of the empty one. */
export const storedBytes = (bytes: number): number => bytes + 5 * Math.ceil(bytes / STORED_MOST) + 1;
