import { describe, expect, it } from 'vitest';
import { catalogue, wholeCatalogue } from '../../../../src/knowledge/index.ts';
import { numbersHaveConditions } from '../../../../src/knowledge/lints/numbers-have-conditions.ts';

const whole = await wholeCatalogue();

describe('numbers-have-conditions', () => {
  const withMtu = (change: object) => numbersHaveConditions.check({
    ...catalogue, links: catalogue.links.map((link) => (link.id === 'lte' ? { ...link, mtuBytes: { ...link.mtuBytes, ...change } } : link)),
  });

  it('finds nothing in the whole catalogue, tables, energy and tariffs included', () => {
    expect(numbersHaveConditions.check(whole)).toEqual([]);
  });

  it.each(['?', ' – ', 'n/a', 'various', 'typical'])('finds the condition %j', (condition) => {
    expect(withMtu({ condition, obtained: 'measured' })).toMatchObject([{ field: 'links.lte.mtuBytes.condition', found: condition }]);
  });

  it('finds a unit of blanks', () => {
    expect(withMtu({ unit: '  ' })).toMatchObject([{ field: 'links.lte.mtuBytes.unit' }]);
  });

  it('lets a number that is marked as assumed be typical', () => {
    expect(withMtu({ condition: 'typical', obtained: 'assumed' })).toEqual([]);
  });

  it('looks into tables', () => {
    const natTimeouts = whole.tables?.natTimeouts.map((row) => ({ ...row, figures: row.figures.map((figure) => ({ ...figure, condition: 'n/a' })) })) ?? [];
    const broken = whole.tables === undefined ? whole : { ...whole, tables: { ...whole.tables, natTimeouts } };
    expect(numbersHaveConditions.check(broken).length).toBe(natTimeouts.flatMap((row) => row.figures).length);
  });
});
