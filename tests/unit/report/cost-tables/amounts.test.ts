import { describe, expect, it } from 'vitest';
import { amountJson, amountText, typicalAndOpen } from '../../../../src/report/cost-tables/amounts.ts';
import { formatInteger } from '../../../../src/report/number-format.ts';

describe('amounts', () => {
  it.each([[{ low: 1, high: 2 }, '1–2'], [{ low: 2, high: 2 }, '2'], [null, 'none'], [{ unknown: 'a figure' }, 'unknown: a figure']])('%j is written %s', (amount, text) => expect(amountText(amount, formatInteger)).toBe(text));
  it('the open range stands beside the typical figure only where it says more', () => {
    expect(typicalAndOpen({ low: 1, high: 1 }, { low: 1, high: 1.2 }, formatInteger)).toBe('1');
    expect(typicalAndOpen({ low: 1, high: 1 }, { low: 0, high: 9 }, formatInteger)).toBe('1 (open: 0–9)');
    expect(typicalAndOpen(null, { unknown: 'x' }, formatInteger)).toBe('none (open: unknown: x)');
  });
  it('as data they keep both ends', () => expect([amountJson({ low: 0.1, high: 0.2 }), amountJson(null), amountJson({ unknown: 'x' })]).toEqual([[0.1, 0.2], null, { unknown: 'x' }]));
});
