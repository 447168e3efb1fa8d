/** CRC-32 as in ISO 3309 (the polynomial of Ethernet and zip), over UTF-16 code units as two bytes each. */
export function crc32(text: string): number {
  let crc = 0xffff_ffff;
  const feed = (byte: number): void => {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    feed(unit & 0xff);
    feed(unit >>> 8);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

/** Without i, l, o and u, which are misread or misheard (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export const CHECKSUM_LENGTH = 5;

/** 25 bits: enough that a damaged link passes once in 33 million times, short enough to read out. */
export function checksum(text: string): string {
  let rest = crc32(text) >>> 7;
  let code = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    code = `${ALPHABET[rest & 31]}${code}`;
    rest >>>= 5;
  }
  return code;
}
