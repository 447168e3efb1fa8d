import type { Catalogue } from '../schema/catalogue.ts';
import type { Citation, Source } from '../schema/source.ts';

/** Months after which a fact from a source of this kind is looked at again. Standards stand still; products and drafts do not. */
export const MONTHS_UNTIL_RECHECK: Readonly<Record<Source['kind'], number>> = {
  standard: 24, draft: 3, 'vendor-documentation': 12, measurement: 24, paper: 36, capture: 24, survey: 24, repository: 6, article: 24, judgement: 12,
};

/** A fact whose source is due to be read again. */
export interface DueFact {
  readonly path: string;
  readonly checked: string;
  /** First day on which it is due, ISO. */
  readonly due: string;
  /** The source that moves fastest. */
  readonly source: string;
}

/**
 * Facts that are due for another look on a day, the longest overdue first. The day is an argument: the catalogue has no clock.
 * @param date ISO, YYYY-MM-DD
 */
export function dueForRecheck(catalogue: Catalogue, date: string): DueFact[] {
  const kinds = new Map(catalogue.sources.map(({ id, kind }) => [id, kind]));
  const facts = (['families', 'links', 'tables', 'newcomers', 'energy', 'tariffs'] as const).flatMap((part) => datedUnder(catalogue[part], part));
  return facts.flatMap(({ path, checked, sources }) => {
    const dates = sources.flatMap(({ source }) => {
      const kind = kinds.get(source);
      return kind === undefined ? [] : [{ source, due: monthsAfter(checked, MONTHS_UNTIL_RECHECK[kind]) }];
    });
    const first = dates.toSorted((one, other) => (one.due < other.due ? -1 : 1))[0];
    return first === undefined || first.due > date ? [] : [{ path, checked, due: first.due, source: first.source }];
  }).toSorted((one, other) => (one.due + one.path < other.due + other.path ? -1 : 1));
}

interface Dated {
  readonly path: string;
  readonly checked: string;
  readonly sources: readonly Citation[];
}

function datedUnder(value: unknown, path: string): Dated[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'checked' in value && 'sources' in value && typeof value.checked === 'string' ? [{ path, checked: value.checked, sources: value.sources as Citation[] }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, member]) => {
    const name = typeof member === 'object' && member !== null && 'id' in member ? String(member.id) : key;
    return datedUnder(member, `${path}.${name}`);
  })];
}

/** The same day so many months later; the last of the month where there is no such day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const last = newMonth === 2 ? (isLeap(newYear) ? 29 : 28) : [4, 6, 9, 11].includes(newMonth) ? 30 : 31;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${newYear}-${two(newMonth)}-${two(Math.min(day, last))}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
