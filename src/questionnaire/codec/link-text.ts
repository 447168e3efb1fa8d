/** One `key=value` of a link. `value` is null where there is no equals sign. */
export interface Parameter {
  readonly key: string;
  readonly value: string | null;
  /** As it stood, for the checksum. */
  readonly text: string;
}

/** Mail and chat insert these: zero-width characters, soft hyphens, byte-order marks, direction marks, and white space where they wrap. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\u2800\u3164]/gu;
/** The same, percent-encoded as UTF-8: U+00AD, U+200B to U+200F, U+2028 to U+202F, U+2060 to U+2064, U+FEFF, and ASCII white space. */
const ESCAPED_INVISIBLE = /%(?:C2%A[0D]|E2%80%(?:8[B-F]|A[8-F])|E2%81%A[0-4]|EF%BB%BF|0[9AD]|20)/gi;
/** Each pass undoes one escaping; links are met escaped once or twice, wrappers add one. */
const MAX_UNESCAPES = 4;

/**
 * A link or a part of one, as parameters in the order in which they stand: from the fragment or the query, also where `#`, `=` and `&`
 * were escaped, where mail wrapped the line, or where the whole link travels inside another one.
 */
export function readParameters(text: string): readonly Parameter[] {
  return unescaped(text).split(/[#?&]/).filter((part) => part !== '').map((part) => {
    const equals = part.indexOf('=');
    if (equals < 0) return { key: part, value: null, text: part };
    const key = bareKey(part.slice(0, equals));
    const value = part.slice(equals + 1);
    return { key, value, text: `${key}=${value}` };
  });
}

function unescaped(text: string): string {
  let current = text.replace(INVISIBLE, '');
  for (let pass = 0; pass < MAX_UNESCAPES; pass += 1) {
    const next = current
      .replace(ESCAPED_INVISIBLE, '')
      // Only printable ASCII: nothing else occurs in a link, so nothing else can be meant.
      .replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/&(?:amp|#38|#x26);/gi, '&')
      .replace(/&(?:#61|#x3d|equals);/gi, '=');
    if (next === current) break;
    current = next;
  }
  return current;
}

/**
 * `https://host/path/v`, `/v`, `!v` and `*v` all name the parameter `v`: routers and hash-bangs put such things in front, and a mail scanner
 * writes the hash as a star.
 */
function bareKey(key: string): string {
  return key.replace(/^.*[/!*]/, '');
}
