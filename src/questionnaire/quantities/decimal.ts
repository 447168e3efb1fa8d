/**
 * Reads a plain decimal number as people type it: `65536`, `65,536`, `65 536`, `65'536`, `65_536`, `0.5`, `0,5`, `1e6`.
 * A comma followed by exactly three digits groups thousands, unless the part before it is zero; otherwise it is the decimal sign.
 * @returns null when the text is not one number. Never negative.
 */
export function parseDecimal(text: string): number | null {
  const compact = text.trim().replace(/(?<=\d)[ '_\u00a0\u2009\u202f](?=\d)/g, '');
  if (/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(compact) || /^\.\d+$/.test(compact)) return finite(Number(compact));
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(compact)) return finite(Number(compact.replaceAll(',', '')));
  if (/^\d+,\d+$/.test(compact)) return finite(Number(compact.replace(',', '.')));
  return null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * Answers keep nine significant digits: more than anyone can know about them, and short enough for a link.
 * 7/h is 514.285714 s. What is below a billionth is zero.
 */
export function nineDigits(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(9));
}
