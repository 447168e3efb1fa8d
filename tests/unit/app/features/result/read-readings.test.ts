import { expect, it } from 'vitest';
import { readReadings } from '../../../../../src/app/features/result/read-readings.ts';

it.each([['3', 3], [' 12 ', 12], ['1,000', 1_000], ['', null], ['  ', null]])('reads "%s"', (text, expected) => {
  expect(readReadings(text)).toBe(expected);
});

it.each(['0', '1,001', '2.5', '-3', 'three', '1e2'])('refuses "%s" with field and limit', (text) => {
  expect(readReadings(text)).toEqual({ problem: `Readings in one message: expected a whole number from 1 to 1,000, found “${text}”.` });
});
