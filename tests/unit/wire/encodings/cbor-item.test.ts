import { expect, it } from 'vitest';
import { cborItem, type CborItem } from '../../../../src/wire/encodings/cbor-item.ts';

const hex = (item: CborItem): string => Buffer.from(cborItem(item)).toString('hex');

// RFC 8949, Appendix A.
it.each<[string, CborItem, string]>([
  ['a number', 1_000_000, '1a000f4240'], ['a negative number', -100, '3863'], ['a half float', 1.5, 'f93e00'], ['a double', 1.1, 'fb3ff199999999999a'],
  ['a text', 'IETF', '6449455446'], ['a text beyond ASCII', 'ü', '62c3bc'], ['an empty array', [], '80'], ['nested arrays', [1, [2, 3], [4, 5]], '8301820203820405'],
  ['a map with numbers for keys', new Map<number, CborItem>([[1, 2], [3, 4]]), 'a201020304'], ['a map with an array', new Map<string, CborItem>([['a', 1], ['b', [2, 3]]]), 'a26161016162820203'],
])('writes %s', (_, item, expected) => {
  expect(hex(item)).toBe(expected);
});
