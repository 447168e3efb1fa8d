/**
 * `error`: the input could not be used as it stands, the result would differ from what was meant.
 * `warning`: something was left out or set aside. `info`: worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What was wrong with a piece of input: the field, what was expected, what was found. */
export interface Notice {
  readonly severity: Severity;
  readonly code: NoticeCode;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

export type NoticeCode =
  | 'not-an-object' | 'unknown-question' | 'wrong-type' | 'out-of-bounds' | 'unknown-option' | 'repeated-option' | 'empty-list'
  | 'unknown-criterion' | 'bad-weight' | 'fixed-without-answer' | 'never-changed' | 'bad-outcome' | 'bad-date'
  | 'too-long' | 'checksum-missing' | 'checksum-wrong' | 'version-missing' | 'version-newer' | 'repeated-key' | 'unknown-key' | 'unreadable-part'
  | 'foreign-part' | 'company-data';

const LONGEST_SHOWN = 60;

/** One line for people: the field first. */
export function noticeText(notice: Notice): string {
  return `${notice.field}: expected ${notice.expected}, found ${notice.found}`;
}

/** Any value as short text without control characters, for `found`. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return `a ${typeof value}`;
  // Control, format and bidirectional characters would change how the line reads.
  const clean = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u00b7');
  const points = Array.from(clean);
  return points.length > LONGEST_SHOWN ? `"${points.slice(0, LONGEST_SHOWN).join('')}…"` : `"${clean}"`;
}
