import { describe, expect, it } from 'vitest';
import { fitOf, fitRank, lackingKiB, type Fit } from '../../../src/estimate/memory-fit.ts';

const range = (low: number, high: number) => ({ low, high });

describe('whether a stack fits into memory', () => {
  it.each<readonly [string, Parameters<typeof fitOf>, Fit, number | null]>([
    ['even the largest figure does', [range(10, 40), range(64, 64)], 'fits', 0],
    ['exactly', [range(10, 64), range(64, 64)], 'fits', 0],
    ['the ranges overlap', [range(10, 40), range(20, 20)], 'may-fit', 20],
    ['not even the smallest does', [range(30, 40), range(20, 20)], 'too-large', 20],
    ['the device is known by a range', [range(10, 40), range(32, 64)], 'may-fit', 8],
    ['no figure is published', [{ unknown: 'a figure' }, range(64, 64)], 'unknown', null],
    ['the device is open', [range(10, 40), null], 'open', null],
  ])('%s', (_, args, fit, lacking) => {
    expect(fitOf(...args)).toBe(fit);
    expect(lackingKiB(...args)).toBe(lacking);
  });

  it('an unknown need is never better than one that is too large', () => expect(fitRank('unknown')).toBe(fitRank('too-large')));
});
