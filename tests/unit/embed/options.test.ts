import { expect, it } from 'vitest';
import { readOptions } from '../../../src/embed/options.ts';

it.each([
  ['nothing', '', { theme: 'auto', id: '', chart: 'message-bytes' }],
  ['all', '?theme=dark&id=frame-1&chart=bytes-by-interval', { theme: 'dark', id: 'frame-1', chart: 'bytes-by-interval' }],
  ['an unknown theme', '?theme=neon', { theme: 'auto', id: '', chart: 'message-bytes' }],
  ['an unknown chart', '?chart=pie', { theme: 'auto', id: '', chart: 'message-bytes' }],
  ['markup as id', '?id=%3Cb%3E', { theme: 'auto', id: '', chart: 'message-bytes' }],
])('reads the options of a frame: %s', (_, search, expected) => {
  expect(readOptions(search)).toEqual(expected);
});
