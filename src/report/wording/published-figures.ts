import type { RowFigure } from '../../knowledge/index.ts';
import { formatDuration, formatNumber, formatPercent, formatRange } from '../number-format.ts';

const BOUND_WORDS: Readonly<Record<NonNullable<RowFigure['bound']>, string>> = { 'at-least': 'at least', 'at-most': 'at most', about: 'about' };

/** A number as its source prints it, every digit kept: 115.06 mC, 42,196 B, at most 4 kB. Long times are given in larger units as well. */
export function publishedText({ value, unit, bound }: Pick<RowFigure, 'value' | 'unit' | 'bound'>): string {
  if (value === 'unknown') return 'unknown';
  const [low, high] = typeof value === 'number' ? [value, value] : [value.low, value.high];
  const text = formatRange(low, high, (number) => oneText(number, unit));
  const longTime = unit === 's' && high >= TWO_MINUTES ? ` (${formatRange(low, high, formatDuration)})` : '';
  return `${bound === undefined ? '' : `${BOUND_WORDS[bound]} `}${text}${longTime}`;
}

const TWO_MINUTES = 120;
const FLOAT_DIGITS = 12;

function oneText(value: number, unit: string): string {
  if (unit === 'share') return formatPercent(value);
  if (unit === 'kbit/s' && value >= 1000) return `${whole(value / 1000)} Mbit/s`;
  return `${whole(value)} ${unit}`;
}

/** All digits of the value, without what binary fractions add behind the twelfth. */
function whole(value: number): string {
  const decimals = String(Number(value.toPrecision(FLOAT_DIGITS))).split('.')[1]?.length ?? 0;
  return formatNumber(value, decimals);
}

/** How far a fact can be trusted. */
export const CONFIDENCE_NAMES: Readonly<Record<RowFigure['confidence'], string>> = {
  verified: 'source read for this edition',
  cited: 'well-known document, not read again',
  derived: 'worked out from facts of the catalogue',
  'second-hand': 'read through another text',
};
