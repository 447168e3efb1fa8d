import { expect, it } from 'vitest';
import { linkInText } from '../../../../src/questionnaire/codec/link-in-text.ts';

it.each([
  ['Markdown', 'See [it](<https://a.example/#v=1&t=dc&k=abcde>).', 'https://a.example/#v=1&t=dc&k=abcde'],
  ['HTML', '<a href="https://a.example/?v=1&amp;k=abcde">', 'https://a.example/?v=1&amp;k=abcde'],
  ['JSON', '{"link":"#v=p1&y=ab-_&k=abcde"}', '#v=p1&y=ab-_&k=abcde'],
  ['text without one', 'v=1 and more', null],
])('finds the link in %s', (_, text, link) => expect(linkInText(text)).toBe(link));
