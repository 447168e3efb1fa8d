import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apportion, formatBytes, formatBytesExact, formatCharge, formatDuration, formatInteger, formatKibibytes, formatNumber, formatPercent, formatRange, formatScore,
  formatSigned, formatSignificant, outOfHundred, partsOfHundred,
} from '../../../src/report/number-format.ts';

const rows = <Input>(format: (value: Input) => string | number, table: readonly (readonly [Input, string | number])[]) => {
  for (const [input, expected] of table) it(`${String(input)} prints as ${expected}`, () => expect(format(input)).toBe(expected));
};

describe('whole numbers', () => rows(formatInteger, [[0, '0'], [-0.2, '0'], [999, '999'], [1000, '1,000'], [1234567, '1,234,567'], [-1500, '−1,500']]));
describe('significant digits', () => rows(formatSignificant, [
  [0, '0'], [1234.5, '1,235'], [12.345, '12.3'], [1.2, '1.2'], [1, '1'], [0.00123456, '0.00123'], [9.996, '10'], [-0.5, '−0.5'],
]));
describe('bytes', () => rows(formatBytes, [
  [0, '0 B'], [16, '16 B'], [0.4, '0.4 B'], [999, '999 B'], [999.6, '1 kB'], [1000, '1 kB'], [12_345, '12.3 kB'], [999_499, '999 kB'], [999_500, '1 MB'],
  [2.5e9, '2.5 GB'], [3e15, '3,000 TB'],
]));
describe('charge', () => rows(formatCharge, [[12.5, '12.5 mC'], [999, '999 mC'], [999.6, '1 C'], [27_720_000, '27,720 C']]));

describe('every byte', () => rows(formatBytesExact, [[1430, '1,430 B'], [75.25, '75.3 B']]));
describe('memory', () => rows(formatKibibytes, [[0.5, '0.5 KiB'], [64, '64 KiB'], [1024, '1 MiB'], [1536, '1.5 MiB'], [4_194_304, '4 GiB']]));
describe('durations', () => rows(formatDuration, [
  [0, '0 s'], [0.12, '120 ms'], [1, '1 s'], [59.9, '59.9 s'], [60, '1 min'], [90, '1.5 min'], [3600, '1 h'], [7200, '2 h'], [86_400, '24 h'], [172_800, '2 days'], [3650 * 86_400, '9.99 years'],
]));
describe('shares', () => rows(formatPercent, [
  [0, '0 %'], [0.0005, '<0.1 %'], [0.015, '1.5 %'], [0.0099, '1 %'], [0.0788, '7.9 %'], [0.0999, '10 %'], [0.5, '50 %'], [0.996, '>99 %'], [1, '100 %'], [500, '50,000 %'],
]));
describe('out of a hundred', () => rows(outOfHundred, [[0, 0], [0.0001, 1], [0.834, 83], [0.9999, 99], [1, 100]]));

describe('parts of a hundred', () => {
  it('add up where each on its own would round up', () => expect(partsOfHundred([0.875, 0.125])).toEqual([88, 12]));
  it('show a small part as one, at the cost of the largest', () => expect(partsOfHundred([0.998, 0.001, 0.001])).toEqual([98, 1, 1]));
  it('show no part of everything as a hundred', () => expect(partsOfHundred([0.9999, 0.0001])).toEqual([99, 1]));
  it('leave nothing at nothing', () => expect(partsOfHundred([0, 1, 0])).toEqual([0, 100, 0]));
  it('add up to less where something is missing', () => expect(partsOfHundred([0.455, 0.355])).toEqual([46, 35]));
  it('always add up, each within one of what it is or one at least', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 }).filter((counts) => counts.some((count) => count > 0)), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const parts = counts.map((count) => count / total);
      const shown = partsOfHundred(parts);
      expect(shown.reduce((sum, count) => sum + count, 0)).toBe(100);
      expect(shown.map((count) => count > 0)).toEqual(counts.map((count) => count > 0));
      expect(shown.filter((count) => count === 100)).toHaveLength(counts.filter((count) => count > 0).length === 1 ? 1 : 0);
    }));
  });
});

describe('scores', () => rows(formatScore, [[0.834, '83'], [1, '100'], [0, '0']]));
describe('differences', () => rows(formatSigned, [[4, '+4'], [-4, '−4'], [0, '0']]));

describe('ranges', () => {
  it('writes a shared unit once', () => expect(formatRange(3000, 5000, formatBytes)).toBe('3–5 kB'));
  it('writes a unit of several words once', () => {
    expect(formatRange(1.2, 3, (value) => `${value} EUR a month`)).toBe('1.2–3 EUR a month');
    expect(formatRange(1.2, 30, (value) => (value < 10 ? `${value} EUR a month` : `${value} EUR a year`))).toBe('1.2 EUR a month–30 EUR a year');
  });
  it('keeps both units where they differ', () => expect(formatRange(300, 5000, formatBytes)).toBe('300 B–5 kB'));
  it('is one value where both ends print alike', () => expect(formatRange(1234.5, 1234.6, formatBytes)).toBe('1.23 kB'));
  it('works without a unit', () => expect(formatRange(0.79, 0.86, formatScore)).toBe('79–86'));
});

describe('apportion', () => {
  it('gives the missing point to the largest remainder', () => expect(apportion([4.6, 3.7, 1.2], 10)).toEqual([5, 4, 1]));
  it('leaves zeros alone', () => expect(apportion([0, 0.5, 0], 1)).toEqual([0, 1, 0]));
  it('handles differences of both signs', () => expect(apportion([3.4, -1.6, 0.3], 2)).toEqual([4, -2, 0]));
  it('always adds up to the total', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
      const total = Math.round(values.reduce((sum, value) => sum + value, 0));
      const shown = apportion(values, total);
      expect(shown.reduce((sum, value) => sum + value, 0) - total).toBe(0);
      expect(shown.every(Number.isInteger)).toBe(true);
      values.forEach((value, index) => expect(Math.abs((shown[index] ?? NaN) - value)).toBeLessThanOrEqual(1));
    }));
  });
});

describe('any finite number', () => {
  it('prints without exponent, NaN or a negative zero', () => {
    fc.assert(fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
      for (const text of [formatNumber(value, 2), formatSignificant(value), formatBytes(value), formatDuration(value)]) {
        expect(text).not.toMatch(/NaN|undefined|e[+-]|−0(?![.\d])/);
      }
    }));
  });
});
