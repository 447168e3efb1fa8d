import type { UnitId } from '../question.ts';
import { nineDigits, parseDecimal } from './decimal.ts';
import { unitWords, type UnitWords } from './units.ts';

export interface QuantityProblem {
  readonly expected: string;
  readonly found: string;
}
export type ParsedQuantity =
  | { readonly value: number }
  | { readonly value: readonly [number, number] }
  | { readonly problem: QuantityProblem };

/** Longer text is not a number that a person typed. */
const MAX_LENGTH = 80;

/**
 * Reads what a person types into a number field: a number with or without unit, a rate where the unit is a time, or a range of two
 * (`16-512`, `16 to 512 B`, `16..512`). The value is in the given unit, kept to nine significant digits; a range comes low end first.
 * Bounds are not checked here.
 */
export function parseQuantity(text: string, unit: UnitId): ParsedQuantity {
  const words = unitWords[unit];
  const problem: ParsedQuantity = { problem: { expected: `a number in ${unit}, for example ${words.examples}`, found: quoted(text) } };
  if (text.length > MAX_LENGTH) return problem;
  const typed = text.trim().replaceAll('\u2212', '-');
  const single = parseOne(typed, words);
  if (single !== null) return { value: nineDigits(single) };
  const ends = splitRange(typed);
  if (ends === null) return problem;
  const [first, second] = ends;
  const high = parseOne(second, words);
  // In "16-512 B" and "1-5 min" the unit of the second end holds for both.
  const low = parseDecimal(first) !== null ? parseOne(`${first} ${unitOf(second)}`, words) : parseOne(first, words);
  if (low === null || high === null) return problem;
  const ordered = [nineDigits(Math.min(low, high)), nineDigits(Math.max(low, high))] as const;
  return ordered[0] === ordered[1] ? { value: ordered[0] } : { value: ordered };
}

function splitRange(text: string): readonly [string, string] | null {
  const match = /^(.*?\S)\s*(?:\.\.+|…|–|—|-|\bto\b)\s*(\S.*)$/.exec(text);
  return match ? [match[1] as string, match[2] as string] : null;
}

function unitOf(text: string): string {
  return /^[\d.,'_\s]*(.*)$/.exec(text)?.[1] ?? '';
}

function parseOne(text: string, words: UnitWords): number | null {
  if (words.acceptsRates) {
    const gap = parseRate(text, words);
    if (gap !== null) return gap;
  }
  const plain = parseDecimal(text);
  if (plain !== null) return plain;
  const parts = [...text.matchAll(/(\d[\d.,'_ \u00a0\u2009\u202f]*(?:[eE][+-]?\d+)?|\.\d+)\s*([a-zµ%‰]+)\s*/gi)];
  if (parts.length === 0 || parts.map((part) => part[0]).join('') !== text) return null;
  // Only times are written in parts: "1 h 30 min".
  if (parts.length > 1 && !words.acceptsRates) return null;
  let sum = 0;
  for (const [, digits, word] of parts) {
    const amount = parseDecimal(digits as string);
    const factor = words.factors.get((word as string).toLowerCase());
    if (amount === null || factor === undefined) return null;
    sum += amount * factor;
  }
  return sum;
}

const EVERY: ReadonlyMap<string, number> = new Map([['hourly', 3600], ['daily', 86_400], ['weekly', 604_800], ['monthly', 2_592_000], ['yearly', 31_536_000]]);

/** `4/h`, `10 per minute`, `50 Hz`, `daily`, `every 5 min`: the time between two messages, seconds. */
function parseRate(text: string, words: UnitWords): number | null {
  const lower = text.toLowerCase();
  const named = EVERY.get(lower);
  if (named !== undefined) return named;
  const every = /^every\s+(.+)$/.exec(lower);
  if (every) {
    const rest = every[1] as string;
    return parseOne(rest, words) ?? parseOne(`1 ${rest}`, words);
  }
  const hertz = /^(.+?)\s*hz$/.exec(lower);
  if (hertz) return inverse(parseDecimal(hertz[1] as string), 1);
  const rate = /^(.+?)\s*(?:\/|\bper\b|\ban?\b)\s*([a-zµ]+)$/.exec(lower);
  if (!rate) return null;
  return inverse(parseDecimal(rate[1] as string), words.factors.get(rate[2] as string));
}

function inverse(count: number | null, period: number | undefined): number | null {
  return count === null || count === 0 || period === undefined ? null : period / count;
}

function quoted(text: string): string {
  return text.trim() === '' ? 'nothing' : `"${text.length > MAX_LENGTH ? `${text.slice(0, 40)}…` : text}"`;
}
