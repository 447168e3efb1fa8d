import { describe, expect, it } from 'vitest';
import { CATALOGUE_DATE } from '../../../src/knowledge/authoring/dates.ts';
import { catalogueChanges, changesSince } from '../../../src/knowledge/catalogue-changes.ts';

describe('changes of the catalogue', () => {
  it('come newest first, and a new date of the catalogue comes with what changed', () => {
    const dates = catalogueChanges.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates[0]).toBe(CATALOGUE_DATE);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('since a date are those of later catalogues', () => {
    expect(changesSince(CATALOGUE_DATE)).toEqual([]);
    expect(changesSince('2026-11-25').map(({ date }) => date)).not.toContain('2026-11-25');
    expect(changesSince('2026-11-25').length).toBeGreaterThan(0);
    expect(changesSince(null)).toEqual(catalogueChanges);
  });
});
