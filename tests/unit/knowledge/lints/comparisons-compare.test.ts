import { describe, expect, it } from 'vitest';
import { wholeCatalogue, type Catalogue, type RowFigure } from '../../../../src/knowledge/index.ts';
import { comparisonsCompare, figuresByComparison } from '../../../../src/knowledge/lints/comparisons-compare.ts';

const whole = await wholeCatalogue();

/** The catalogue with every figure of one comparison changed. */
function changed(id: string, change: (figure: RowFigure) => Partial<RowFigure>): Catalogue {
  const { tables } = whole;
  if (tables === undefined) throw new Error('no tables');
  const libraries = tables.libraries.map((row) => ({ ...row, figures: row.figures.map((figure) => (figure.comparison === id ? { ...figure, ...change(figure) } : figure)) }));
  return { ...whole, tables: { ...tables, libraries } };
}

describe('comparisons-compare', () => {
  it('finds nothing in the catalogue', () => {
    expect(comparisonsCompare.check(whole)).toEqual([]);
  });

  it('finds answers that all agree', () => {
    expect(comparisonsCompare.check(changed('tls-x509-flash', () => ({ value: 54_280 })))).toMatchObject([{ subject: 'tls-x509-flash', found: '4 figures, 1 values' }]);
  });

  it('sees through units: 54.28 kB is 54,280 B', () => {
    const same = changed('tls-x509-flash', ({ value }) => (value === 54_280 ? { value: 54.28, unit: 'kB' } : { value: 54_280 }));
    expect(comparisonsCompare.check(same)).toMatchObject([{ subject: 'tls-x509-flash' }]);
  });

  it('finds answers of different kinds', () => {
    expect(comparisonsCompare.check(changed('tls-x509-flash', ({ value }) => (value === 54_280 ? { unit: 's' } : {})))).toMatchObject([{ subject: 'tls-x509-flash', found: 'time, bytes' }]);
  });

  it('finds a question that nobody has asked', () => {
    expect(comparisonsCompare.check(changed('tls-x509-flash', () => ({ comparison: 'colour' }))).map(({ subject }) => subject).toSorted()).toEqual(['colour', 'tls-x509-flash']);
  });
});

describe('figuresByComparison', () => {
  it('keeps every answer to a question, from whichever table', () => {
    const udp = figuresByComparison(whole).get('udp-idle') ?? [];
    expect(new Set(udp.flatMap(({ sources }) => sources.map(({ source }) => source))).size).toBeGreaterThan(5);
    expect(udp).toContainEqual(expect.objectContaining({ value: { low: 12, high: 30 } }));
    expect(udp).toContainEqual(expect.objectContaining({ value: 160 }));
  });
});
