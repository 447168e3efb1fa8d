import { describe, expect, it } from 'vitest';
import { nineDigits, parseDecimal } from '../../../../src/questionnaire/quantities/decimal.ts';

describe('parseDecimal', () => {
  it.each([
    ['plain', '65536', 65_536], ['grouped by commas', '65,536', 65_536], ['grouped twice', '1,234,567', 1_234_567], ['grouped with decimals', '1,234.5', 1234.5],
    ['grouped by spaces', '65 536', 65_536], ['grouped by thin spaces', '65\u202f536', 65_536], ['grouped by apostrophes', "65'536", 65_536],
    ['decimal point', '0.5', 0.5], ['no leading zero', '.5', 0.5], ['decimal comma', '0,5', 0.5], ['decimal comma after zero', '0,125', 0.125],
    ['decimal comma with two digits', '12,34', 12.34], ['exponent', '1e6', 1e6], ['surrounding space', ' 7 ', 7],
  ])('%s', (_, text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each([['empty', ''], ['word', 'ten'], ['negative', '-5'], ['two numbers', '1 to 2'], ['two points', '1.2.3'], ['broken group', '1,23,456'], ['infinite', '1e999'], ['hexadecimal', '0x10'], ['unit', '5 s']])('refuses: %s', (_, text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe('nineDigits', () => {
  it('keeps what a person can know', () => {
    expect(nineDigits(3600 / 7)).toBe(514.285714);
    expect(nineDigits(0)).toBe(0);
    expect(Object.is(nineDigits(-0), 0)).toBe(true);
  });
});
