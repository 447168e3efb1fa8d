import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../../../src/knowledge/index.ts';
import { dueForRecheck, MONTHS_UNTIL_RECHECK, monthsAfter } from '../../../../src/knowledge/lints/freshness.ts';

const whole = await wholeCatalogue();

describe('monthsAfter', () => {
  it.each([
    ['2026-11-23', 3, '2027-02-23'], ['2026-11-30', 3, '2027-02-28'], ['2027-11-30', 3, '2028-02-29'], ['2026-12-31', 6, '2027-06-30'], ['2026-01-15', 24, '2028-01-15'], ['2026-11-23', 1, '2026-12-23'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected);
  });
});

describe('dueForRecheck', () => {
  it('finds nothing on the day of the check', () => {
    expect(dueForRecheck(whole, '2026-11-30')).toEqual([]);
  });

  it('finds what rests on drafts first, and finds it on the very day', () => {
    const due = monthsAfter('2026-11-23', MONTHS_UNTIL_RECHECK.draft);
    expect(dueForRecheck(whole, monthsAfter(due, 0)).length).toBeGreaterThan(0);
    expect(dueForRecheck(whole, '2027-02-22')).toEqual([]);
    expect(dueForRecheck(whole, due).every((fact) => whole.sources.find(({ id }) => id === fact.source)?.kind === 'draft')).toBe(true);
  });

  it('finds every dated fact in the end, the longest overdue first', () => {
    const all = dueForRecheck(whole, '2036-01-01');
    expect(all.length).toBeGreaterThan(900);
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted());
    expect(all.some(({ path }) => path.startsWith('tables.natTimeouts'))).toBe(true);
  });

  it('ignores a source that the catalogue does not hold', () => {
    expect(dueForRecheck({ ...whole, sources: [] }, '2036-01-01')).toEqual([]);
  });
});
