import { expect, it } from 'vitest';
import { readOptions } from '../../../src/embed/options.ts';

it.each([
  ['nothing', '', { theme: 'auto', id: '' }],
  ['both', '?theme=dark&id=frame-1', { theme: 'dark', id: 'frame-1' }],
  ['an unknown theme', '?theme=neon', { theme: 'auto', id: '' }],
  ['markup as id', '?id=%3Cb%3E', { theme: 'auto', id: '' }],
])('reads the options of a frame: %s', (_, search, expected) => {
  expect(readOptions(search)).toEqual(expected);
});
