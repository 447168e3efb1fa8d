import type { Figure } from '../../knowledge/index.ts';
import { formatBytesExact, formatDuration, formatKibibytes, formatPercent, formatRange, formatSignificant } from '../number-format.ts';

/** A figure with its unit; "unknown" where no source states it. */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === 'unknown') return 'unknown';
  const format = FORMATS[unit] ?? ((number: number) => `${formatSignificant(number)} ${unit}`);
  return typeof value === 'number' ? format(value) : formatRange(value.low, value.high, format);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  KiB: (value) => (value < 1 ? formatBytesExact(Math.round(value * 1024)) : formatKibibytes(value)),
  'kbit/s': rateText,
  ms: (value) => formatDuration(value / 1000),
  B: formatBytesExact,
  s: formatDuration,
  share: formatPercent,
};

function rateText(kilobitsPerSecond: number): string {
  if (kilobitsPerSecond >= 1e6) return `${formatSignificant(kilobitsPerSecond / 1e6)} Gbit/s`;
  return kilobitsPerSecond >= 1000 ? `${formatSignificant(kilobitsPerSecond / 1000)} Mbit/s` : `${formatSignificant(kilobitsPerSecond)} kbit/s`;
}

/** How a value came about. */
export const OBTAINED_NAMES: Readonly<Record<Figure['obtained'], string>> = {
  specified: 'specified', measured: 'measured', 'stated-by-vendor': 'stated by the vendor', derived: 'derived', assumed: 'assumed',
};
