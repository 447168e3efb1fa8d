import { expect, it } from 'vitest';
import { figureText } from '../../../../src/report/index.ts';

it.each([
  ['a point', { value: 1500, unit: 'B' }, '1,500 B'],
  ['a range shares its unit', { value: { low: 24, high: 64 }, unit: 'KiB' }, '24–64 KiB'],
  ['a share', { value: { low: 0.01, high: 0.05 }, unit: 'share' }, '1–5 %'],
  ['a time', { value: 120, unit: 's' }, '2 min'],
  ['a unit of its own', { value: { low: 20, high: 127 }, unit: 'kbit/s' }, '20–127 kbit/s'],
  ['unknown is a value', { value: 'unknown', unit: 'KiB' }, 'unknown'],
] as const)('%s', (_, figure, text) => {
  expect(figureText(figure)).toBe(text);
});
