import { crc32 } from './crc-32.ts';

/** Without i, l, o and u, which are misread or misheard (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export const CHECKSUM_LENGTH = 5;

/** 25 bits: a damaged text passes once in 33 million times, short enough to read out. It tells texts apart; it protects against no forger. */
export function checksum(text: string): string {
  let rest = crc32(twoBytesEach(text)) >>> 7;
  let code = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    code = `${ALPHABET[rest & 31]}${code}`;
    rest >>>= 5;
  }
  return code;
}

/** UTF-16 code units as two bytes each, the low one first. */
function* twoBytesEach(text: string): Iterable<number> {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    yield unit & 0xff;
    yield unit >>> 8;
  }
}
