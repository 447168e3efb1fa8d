/**
 * The only place that rounds. Own formatting instead of Intl: the text must be the same, byte for byte, in every browser and in Node,
 * whatever locale data they carry. Style: comma between thousands, point before decimals, a space before the unit.
 */

const EN_DASH = '\u2013';
const MINUS = '\u2212';

/** Fixed decimals with grouped thousands. Number.prototype.toFixed is exact by specification, so engines cannot differ. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const isZero = /^[0.,]+$/.test(digits);
  return value < 0 && !isZero ? `${MINUS}${digits}` : digits;
}

export function formatInteger(value: number): string {
  return formatNumber(value, 0);
}

/** Up to `digits` significant digits, without zeros at the end of the fraction. Whole numbers keep all their digits. */
export function formatSignificant(value: number, digits = 3): string {
  if (value === 0) return '0';
  // The exponent is taken from the text: Math.log10 is not exact everywhere.
  const magnitude = Number(Math.abs(value).toExponential().split('e')[1]);
  const decimals = Math.min(Math.max(digits - 1 - magnitude, 0), 12);
  const text = formatNumber(value, decimals);
  return trimmed(text);
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Traffic: decimal units, 1 kB = 1000 bytes. */
export function formatBytes(byteCount: number): string {
  let scaled = byteCount;
  let unit = 0;
  // 999.5 and above would print as 1,000 of the smaller unit.
  while (Math.abs(scaled) >= 999.5 && unit < BYTE_UNITS.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${formatSignificant(scaled)} ${BYTE_UNITS[unit] ?? 'TB'}`;
}

/** Every byte shown: for sizes of messages, where one byte matters. */
export function formatBytesExact(byteCount: number): string {
  return `${Number.isInteger(byteCount) ? formatInteger(byteCount) : formatNumber(byteCount, 1)} B`;
}

/** Charge from millicoulombs, in the unit that keeps the number short. */
export function formatCharge(millicoulombCount: number): string {
  return Math.abs(millicoulombCount) < 999.5 ? `${formatSignificant(millicoulombCount)} mC` : `${formatSignificant(millicoulombCount / 1000)} C`;
}

/** Memory: binary units, as data sheets of microcontrollers use them. */
export function formatKibibytes(kibibyteCount: number): string {
  const size = Math.abs(kibibyteCount);
  if (size < 1024) return `${formatSignificant(kibibyteCount)} KiB`;
  return size < 1024 ** 2 ? `${formatSignificant(kibibyteCount / 1024)} MiB` : `${formatSignificant(kibibyteCount / 1024 ** 2)} GiB`;
}

/** Upper bound in seconds (exclusive), divisor, unit. */
const DURATION_STEPS: readonly (readonly [number, number, string])[] = [
  [1, 0.001, 'ms'],
  [60, 1, 's'],
  [3600, 60, 'min'],
  [2 * 86_400, 3600, 'h'],
  [730 * 86_400, 86_400, 'days'],
];
const SECONDS_PER_YEAR = 365.25 * 86_400;

export function formatDuration(secondCount: number): string {
  if (secondCount === 0) return '0 s';
  for (const [below, divisor, unit] of DURATION_STEPS) {
    if (Math.abs(secondCount) < below) return `${formatSignificant(secondCount / divisor)} ${unit}`;
  }
  return `${formatSignificant(secondCount / SECONDS_PER_YEAR)} years`;
}

/** A share as a percentage; a share that is not 0 or 1 never prints as 0 % or 100 %. */
export function formatPercent(part: number): string {
  const percent = part * 100;
  if (percent > 0 && percent < 0.1) return '<0.1 %';
  if (percent > 0 && percent < 9.95) return `${trimmed(formatNumber(percent, 1))} %`;
  if (percent < 100 && percent >= 99.5) return '>99 %';
  return `${formatInteger(percent)} %`;
}

/** A share that stands alone as a count out of 100; 0 and 100 only when exact. Shares of one whole: `partsOfHundred`. */
export function outOfHundred(part: number): number {
  if (part <= 0) return 0;
  if (part >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(part * 100)));
}

/** Parts of a whole as counts out of 100 that add up (largest remainder); a part shows as 0 or 100 only when it is. */
export function partsOfHundred(parts: readonly number[]): number[] {
  const exact = parts.map((part) => part * 100);
  const shown = apportion(exact, Math.round(exact.reduce((sum, part) => sum + part, 0)));
  parts.forEach((part, index) => {
    if (part <= 0 || (shown[index] ?? 0) > 0) return;
    const largest = shown.indexOf(Math.max(...shown));
    shown[largest] = (shown[largest] ?? 0) - 1;
    shown[index] = 1;
  });
  return shown;
}

/** Score 0 to 1 in data, whole points 0 to 100 when shown. */
export function scorePoints(score: number): number {
  return Math.round(score * 100);
}

export function formatScore(score: number): string {
  return formatInteger(scorePoints(score));
}

/** Points with their sign, for differences. */
export function formatSigned(points: number): string {
  return points > 0 ? `+${formatInteger(points)}` : formatInteger(points);
}

/** Two ends in one format; one value when both ends print alike. A shared unit is written once. */
export function formatRange(low: number, high: number, format: (value: number) => string): string {
  const [lowText, highText] = [format(low), format(high)];
  if (lowText === highText) return lowText;
  // A unit may have several words: "EUR a month".
  const unit = lowText.includes(' ') ? lowText.slice(lowText.indexOf(' ')) : '';
  return `${unit !== '' && highText.endsWith(unit) ? lowText.slice(0, -unit.length) : lowText}${EN_DASH}${highText}`;
}

/**
 * Whole numbers that stay within one of the exact values and add up to `total` (largest remainder). Rows that are shown rounded must
 * still add up to the rounded sum; a row that is exactly whole is not touched while another can give way.
 */
export function apportion(values: readonly number[], total: number): number[] {
  const floors = values.map((value) => Math.floor(value));
  const order = values.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const fractional = order.filter((entry) => entry.remainder > 0);
  const adjustable = fractional.length > 0 ? fractional : order;
  let missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const result = [...floors];
  for (let turn = 0; missing > 0 && adjustable.length > 0; turn += 1, missing -= 1) {
    const entry = adjustable[turn % adjustable.length];
    if (entry) result[entry.index] = (result[entry.index] ?? 0) + 1;
  }
  for (let turn = 0; missing < 0 && adjustable.length > 0; turn += 1, missing += 1) {
    const entry = adjustable[adjustable.length - 1 - (turn % adjustable.length)];
    if (entry) result[entry.index] = (result[entry.index] ?? 0) - 1;
  }
  return result;
}
