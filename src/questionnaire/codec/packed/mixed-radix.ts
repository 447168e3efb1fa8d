/** A digit and the number of values that it can take. */
export type Digit = readonly [value: bigint, radix: bigint];

/** Digits as one number, the first one least significant, so that digits appended later change nothing while they are 0. */
export function joinDigits(digits: readonly Digit[]): bigint {
  return digits.toReversed().reduce((sum, [value, radix]) => sum * radix + value, 0n);
}

/** Takes the digits out of a number again, one call for each, in the order in which they were put in. Past the last all are 0. */
export function digitReader(number: bigint): (radix: bigint) => bigint {
  let rest = number;
  return (radix) => {
    const digit = rest % radix;
    rest /= radix;
    return digit;
  };
}

/** RFC 4648 §5, without padding; the least significant character first. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 64n;

export function toText(number: bigint): string {
  let text = '';
  for (let rest = number; rest > 0n; rest /= BASE) text += ALPHABET[Number(rest % BASE)];
  return text;
}

/** Null where a character is none of the alphabet. */
export function fromText(text: string): bigint | null {
  let number = 0n;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const digit = ALPHABET.indexOf(text.charAt(at));
    if (digit < 0) return null;
    number = number * BASE + BigInt(digit);
  }
  return number;
}
