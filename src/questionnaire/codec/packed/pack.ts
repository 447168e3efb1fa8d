import { digitReader, fromText, joinDigits, toText, type Digit } from './mixed-radix.ts';
import { FAMILIES, layout, VERDICTS, WEIGHTS, type LayoutLine } from './layout.ts';
import { date, number, oneOf, outcome, severalOf, weights, type Spelling } from './spellings.ts';

type Pair = readonly [key: string, value: string];

const lines: readonly (readonly [key: string, spelling: Spelling])[] = [
  ['c', date],
  ['o', outcome(FAMILIES, VERDICTS)],
  ['w', weights(WEIGHTS)],
  ...layout.map((line) => [line[0], spellingOf(line)] as const),
];

function spellingOf(line: LayoutLine): Spelling {
  if (line[1] === 'number') return number;
  const [, kind, room, codes] = line;
  return (kind === 'one' ? oneOf : severalOf)({ room, codes: codes.split(' ') });
}

const ABSENT: Digit = [0n, 1n];

/** Parameters of a readable link as a short text; those that have no place in it are given back. */
export function pack(pairs: readonly Pair[]): { readonly text: string; readonly left: readonly Pair[] } {
  const values = new Map(pairs);
  const packed = new Set<string>();
  const digits = lines.flatMap(([key, { write, read }]): readonly Digit[] => {
    const value = packed.has(key) ? undefined : values.get(key);
    const written = value === undefined ? null : write(value);
    // Only what comes back as it was may go in.
    const usable = written !== null && read(digitReader(joinDigits(written))) === value;
    if (usable) packed.add(key);
    return usable ? written : absentDigits(read);
  });
  return { text: toText(joinDigits(digits)), left: pairs.filter(([key]) => !packed.has(key)) };
}

/** The digits that stand for "not there": zeros of the radices that reading them asks for. */
function absentDigits(read: Spelling['read']): readonly Digit[] {
  const digits: Digit[] = [];
  read((radix) => {
    digits.push([0n, radix]);
    return 0n;
  });
  return digits.length === 0 ? [ABSENT] : digits;
}

/** The inverse of `pack`; null where the text holds other characters. */
export function unpack(text: string): readonly Pair[] | null {
  const packed = fromText(text);
  if (packed === null) return null;
  const take = digitReader(packed);
  return lines.flatMap(([key, { read }]): Pair[] => {
    const value = read(take);
    return value === null ? [] : [[key, value]];
  });
}
