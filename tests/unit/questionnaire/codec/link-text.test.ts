import { describe, expect, it } from 'vitest';
import { readParameters } from '../../../../src/questionnaire/codec/link-text.ts';

const pairs = (text: string): readonly string[] => readParameters(text).filter((parameter) => parameter.value !== null).map((parameter) => parameter.text);

describe('readParameters', () => {
  it.each([
    ['a bare fragment', 'v=1&p=r'], ['an address', 'https://example.org/wirewise/#v=1&p=r'], ['a query', 'https://example.org/?v=1&p=r'],
    ['escaped once', 'https://example.org/%23v%3D1%26p%3Dr'], ['escaped twice', 'https://example.org/%2523v%253D1%2526p%253Dr'],
    ['a hash-bang', 'https://example.org/#!v=1&p=r'], ['a mail scanner that writes the hash as a star', 'https://scanner.example/v3/__https://example.org/*v=1&p=r'], ['a router in front', 'https://example.org/#/v=1&p=r'],
    ['HTML entities', 'https://example.org/#v=1&amp;p=r'], ['wrapped lines', 'https://example.org/#v=1\r\n&p=\r\n r'],
    ['zero-width characters', 'https://example.org/#v=1\u200b&p\u2060=r\ufeff'], ['escaped zero-width characters', 'https://example.org/#v=1%E2%80%8B&p=r%EF%BB%BF'],
    ['soft hyphens', 'https://example.org/#v=1&\u00adp=r'],
  ])('reads %s', (_, text) => {
    expect(pairs(text)).toEqual(['v=1', 'p=r']);
  });

  it('leaves what is not ASCII as it is, and never throws on broken escapes', () => {
    expect(pairs('v=1&p=%E4%B8%AD&q=%&r=%2&s=%zz')).toEqual(['v=1', 'p=%E4%B8%AD', 'q=%', 'r=%2', 's=%zz']);
  });

  it('keeps a part without an equals sign as such', () => {
    expect(readParameters('v=1&broken')).toEqual([{ key: 'v', value: '1', text: 'v=1' }, { key: 'broken', value: null, text: 'broken' }]);
  });
});
