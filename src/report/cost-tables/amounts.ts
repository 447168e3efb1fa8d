import type { Interval } from '../../base/index.ts';
import { formatRange } from '../number-format.ts';

/** What an estimate says: a range, what is missing, or that there is none. */
export type Amount = Interval | { readonly unknown: string } | null;

export function amountText(amount: Amount, format: (value: number) => string): string {
  if (amount === null) return 'none';
  return 'unknown' in amount ? `unknown: ${amount.unknown}` : formatRange(amount.low, amount.high, format);
}

/** At the typical answers, and what open ones make of it where that differs. */
export function typicalAndOpen(typical: Amount, open: Amount, format: (value: number) => string): string {
  const [first, all] = [amountText(typical, format), amountText(open, format)];
  return first === all ? first : `${first} (open: ${all})`;
}

/** Both ends as plain data. */
export function amountJson(amount: Amount): readonly [low: number, high: number] | { readonly unknown: string } | null {
  return amount === null || 'unknown' in amount ? amount : [amount.low, amount.high];
}
