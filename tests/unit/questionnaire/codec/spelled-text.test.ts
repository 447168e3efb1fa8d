import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSpelledText, spelledText } from '../../../../src/questionnaire/index.ts';

it('spells text in the letters of links and reads it back', () => {
  expect(spelledText('plant/α 1')).toBe('plant~2f~ce~b1~201');
  fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text)), (text) => {
    expect(spelledText(text)).toMatch(/^[A-Za-z0-9\-._~]*$/);
    expect(readSpelledText(spelledText(text))).toBe(text);
  }));
});

it('reads whatever comes without throwing', () => {
  expect(readSpelledText('~zz~2')).toBe('~zz~2');
  expect(readSpelledText('~ff')).toBe('\uFFFD');
});
