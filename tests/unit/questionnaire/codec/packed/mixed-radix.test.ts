import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitReader, fromText, joinDigits, toText, type Digit } from '../../../../../src/questionnaire/codec/packed/mixed-radix.ts';

const digit = fc.bigInt({ min: 1n, max: 10n ** 9n }).chain((radix) => fc.bigInt({ min: 0n, max: radix - 1n }).map((value): Digit => [value, radix]));

it('gives every digit back, through text', () => {
  fc.assert(fc.property(fc.array(digit), (digits) => {
    const take = digitReader(fromText(toText(joinDigits(digits))) ?? -1n);
    expect(digits.map(([, radix]) => take(radix))).toEqual(digits.map(([value]) => value));
  }));
});

it('does not change when zeros are appended', () => {
  expect(toText(joinDigits([[3n, 7n], [5n, 9n], [0n, 100n], [0n, 2n]]))).toBe(toText(joinDigits([[3n, 7n], [5n, 9n]])));
});

it('spells numbers in base 64, the least significant character first', () => {
  expect(toText(0n)).toBe('');
  expect(toText(64n + 63n)).toBe('_B');
  expect(fromText('_B')).toBe(127n);
  expect(fromText('A+')).toBeNull();
});
