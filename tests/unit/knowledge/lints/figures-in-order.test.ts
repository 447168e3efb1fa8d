import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { figuresInOrder } from '../../../../src/knowledge/lints/figures-in-order.ts';

describe('figures-in-order', () => {
  const withMtu = (change: object) => figuresInOrder.check({
    ...catalogue, links: catalogue.links.map((link) => (link.id === 'lte' ? { ...link, mtuBytes: { ...link.mtuBytes, ...change } } : link)),
  });

  it('finds a unit that the name contradicts', () => {
    expect(figuresInOrder.check(catalogue)).toEqual([]);
    expect(withMtu({ unit: 'KiB' })).toMatchObject([{ field: 'links.lte.mtuBytes.unit', expected: 'B', found: 'KiB' }]);
  });

  it('finds a range that runs backwards or below zero', () => {
    expect(withMtu({ value: { low: 1500, high: 1280 } })).toMatchObject([{ field: 'links.lte.mtuBytes.value', found: '1500 to 1280' }]);
    expect(withMtu({ value: -1 })).toHaveLength(1);
  });
});
