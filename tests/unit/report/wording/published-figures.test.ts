import { describe, expect, it } from 'vitest';
import { CONFIDENCE_NAMES, publishedText } from '../../../../src/report/index.ts';

describe('publishedText', () => {
  it.each([
    ['every digit as printed', { value: 115.06, unit: 'mC' }, '115.06 mC'],
    ['bytes in groups', { value: 42_196, unit: 'B' }, '42,196 B'],
    ['a small value', { value: 0.019, unit: 'mC/B' }, '0.019 mC/B'],
    ['a range with its unit once', { value: { low: 6.2, high: 19.5 }, unit: 'kB' }, '6.2–19.5 kB'],
    ['at most', { value: 4, unit: 'kB', bound: 'at-most' as const }, 'at most 4 kB'],
    ['at least', { value: 25, unit: 'kB', bound: 'at-least' as const }, 'at least 25 kB'],
    ['about', { value: 18, unit: 'kB', bound: 'about' as const }, 'about 18 kB'],
    ['unknown, without unit', { value: 'unknown' as const, unit: 'kB' }, 'unknown'],
    ['a short time', { value: { low: 12, high: 30 }, unit: 's' }, '12–30 s'],
    ['a long time in larger units too', { value: 1380, unit: 's' }, '1,380 s (23 min)'],
    ['shares as percentages', { value: { low: 0.03, high: 0.05 }, unit: 'share' }, '3–5 %'],
    ['fast rates', { value: 150_000, unit: 'kbit/s' }, '150 Mbit/s'],
    ['slow rates', { value: 0.264, unit: 'kbit/s' }, '0.264 kbit/s'],
    ['what binary fractions add is not shown', { value: 0.1 + 0.2, unit: 'mJ' }, '0.3 mJ'],
    ['zero stays zero', { value: 0, unit: 'B' }, '0 B'],
    ['millions', { value: 200_000_000, unit: 'connections' }, '200,000,000 connections'],
  ])('%s', (_, figure, text) => {
    expect(publishedText(figure)).toBe(text);
  });
});

it('says how far each fact can be trusted', () => {
  expect(new Set(Object.values(CONFIDENCE_NAMES)).size).toBe(4);
});
