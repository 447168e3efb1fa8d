import { describe, expect, it } from 'vitest';
import { catalogue, pageOf, withPages } from '../../../src/knowledge/index.ts';
import { toyFamily } from '../../support/toy-family.ts';

describe('pageOf', () => {
  it('loads the page of every family of the catalogue', async () => {
    const pages = await Promise.all(catalogue.families.map((family) => pageOf(family)));
    expect(pages.filter((page) => page === null)).toEqual([]);
  });

  it('takes an inline page as it is, and has none to give for a family without', async () => {
    expect(await pageOf(toyFamily)).toBe(toyFamily.page);
    expect(await pageOf({})).toBeNull();
  });
});

describe('withPages', () => {
  it('puts every page in place and leaves the catalogue alone', async () => {
    const whole = await withPages(catalogue);
    expect(whole.families.every((family) => typeof family.page === 'object')).toBe(true);
    expect(catalogue.families.every((family) => typeof family.page === 'function')).toBe(true);
  });

  it('names the claims of the article that each pro and con keeps or corrects', async () => {
    const whole = await withPages(catalogue);
    const claims = whole.families.flatMap((family) => (typeof family.page === 'object' ? [...family.page.pros, ...family.page.cons] : []))
      .flatMap((statement) => (statement.seedClaim === undefined ? [] : [statement.seedClaim]));
    // Every advantage and disadvantage that the article lists.
    const listed = [
      [10, 16], [27, 33], [45, 49], [74, 81], [92, 95], [110, 111], [125, 129], [136, 139], [145, 147], [156, 157],
    ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => `A-${String(from + index).padStart(3, '0')}`));
    expect(listed.filter((id) => !claims.includes(id))).toEqual([]);
  });
});
