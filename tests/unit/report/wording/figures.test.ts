import { expect, it } from 'vitest';
import { figureText } from '../../../../src/report/index.ts';

it.each([
  ['a point', { value: 1500, unit: 'B' }, '1,500 B'],
  ['a range shares its unit', { value: { low: 24, high: 64 }, unit: 'KiB' }, '24–64 KiB'],
  ['a share', { value: { low: 0.01, high: 0.05 }, unit: 'share' }, '1–5 %'],
  ['a time', { value: 120, unit: 's' }, '2 min'],
  ['a unit of its own', { value: { low: 20, high: 127 }, unit: 'kbit/s' }, '20–127 kbit/s'],
  ['a high rate', { value: { low: 100, high: 10_000_000 }, unit: 'kbit/s' }, '100 kbit/s–10 Gbit/s'],
  ['a long round trip', { value: { low: 300, high: 10_000 }, unit: 'ms' }, '300 ms–10 s'],
  ['less than a KiB', { value: { low: 0.1, high: 2.5 }, unit: 'KiB' }, '102 B–2.5 KiB'],
  ['unknown is a value', { value: 'unknown', unit: 'KiB' }, 'unknown'],
] as const)('%s', (_, figure, text) => {
  expect(figureText(figure)).toBe(text);
});
