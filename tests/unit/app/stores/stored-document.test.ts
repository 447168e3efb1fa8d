// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { keyOf, readDocument, writeDocument, type StoredDocument } from '../../../../src/app/stores/stored-document.ts';
import { writeStored } from '../../../../src/app/stores/storage.ts';

/** In its third form: first a bare word, then a list of words, now words by length. */
const words: StoredDocument<Record<string, string>> = {
  name: 'words',
  version: 3,
  upgrades: { 1: (word) => [word], 2: (list) => (Array.isArray(list) ? Object.fromEntries(list.map((word) => [String(word).length, word])) : null) },
  check: (found) => (typeof found === 'object' && found !== null && !Array.isArray(found) ? found as Record<string, string> : null),
};

beforeEach(() => {
  for (const version of [1, 2, 3]) writeStored(keyOf({ name: 'words', version }), null);
});

it('reads what it wrote', () => {
  expect(writeDocument(words, { 4: 'wire' })).toBe('in-browser');
  expect(readDocument(words)).toEqual({ 4: 'wire' });
});

it('is nothing before it was written and after it was forgotten', () => {
  expect(readDocument(words)).toBeNull();
  writeDocument(words, { 4: 'wire' });
  writeDocument(words, null);
  expect(readDocument(words)).toBeNull();
});

it.each([[2, '["wire","bus"]', { 3: 'bus', 4: 'wire' }], [1, '"wire"', { 4: 'wire' }]])('reads version %i through every upgrade since', (version, text, content) => {
  writeStored(keyOf({ name: 'words', version }), text);
  expect(readDocument(words)).toEqual(content);
});

it('prefers the newest', () => {
  writeStored('words.1', '"old"');
  writeDocument(words, { 3: 'new' });
  expect(readDocument(words)).toEqual({ 3: 'new' });
});

it.each(['', '{', '12', '[]', 'null', '"text"'])('takes %j for nothing, and an older version that holds together instead', (spoiled) => {
  writeStored('words.3', spoiled);
  expect(readDocument(words)).toBeNull();
  writeStored('words.2', '["bus"]');
  expect(readDocument(words)).toEqual({ 3: 'bus' });
});
