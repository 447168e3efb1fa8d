import { crc32 } from '../../base/index.ts';

/**
 * The link inside a PNG image, as a text chunk (PNG third edition, §5.3 and §11.3.3.2): length, type, keyword, zero, Latin-1 text, CRC.
 * A link is plain ASCII.
 */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const KEYWORD = 'wirewise';
/** IHDR comes first and always has 13 bytes: length, type and CRC around them. */
const AFTER_HEADER = SIGNATURE.length + 4 + 4 + 13 + 4;
const AROUND_DATA = 12;
/** A longer text is no link of ours. */
const MAX_TEXT = 10_000;

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The image with the link behind its header. @throws RangeError for bytes that are no PNG image */
export function withLink(png: Uint8Array, link: string): Uint8Array<ArrayBuffer> {
  if (!isPng(png) || png.length < AFTER_HEADER) throw new RangeError('Not a PNG image');
  const data = ascii(`tEXt${KEYWORD}\0${link}`);
  const chunk = [...word(data.length - 4), ...data, ...word(crc32(data))];
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(chunk, AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return whole;
}

/** The link that an image carries; null without one, also where the image is cut off or its text was changed. */
export function linkOfPng(png: Uint8Array): string | null {
  if (!isPng(png)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at: number = SIGNATURE.length;
  while (at + AROUND_DATA <= png.length) {
    const length = view.getUint32(at);
    const end = at + AROUND_DATA + length;
    if (end > png.length) return null;
    const data = png.subarray(at + 4, end - 4);
    if (text(data.subarray(0, 4)) === 'tEXt' && length <= MAX_TEXT && view.getUint32(end - 4) === crc32(data)) {
      const [keyword, link] = text(data.subarray(4)).split('\0');
      if (keyword === KEYWORD && link !== undefined) return link;
    }
    at = end;
  }
  return null;
}

const word = (value: number) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
const ascii = (source: string) => Uint8Array.from(source, (character) => character.charCodeAt(0));
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
