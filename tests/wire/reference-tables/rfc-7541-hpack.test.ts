import { describe, expect, it } from 'vitest';
import { HpackEncoder } from '../../../src/wire/encodings/hpack.ts';
import { HPACK_POLICIES } from '../../../src/wire/encodings/hpack-policies.ts';
import type { HeaderLine } from '../../../src/wire/encodings/hpack-static-table.ts';
import type { HuffmanUse } from '../../../src/wire/encodings/hpack-string.ts';
import { hexOf } from '../../support/hex.ts';

const requests: readonly (readonly HeaderLine[])[] = [
  [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], [':authority', 'www.example.com']],
  [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], [':authority', 'www.example.com'], ['cache-control', 'no-cache']],
  [[':method', 'GET'], [':scheme', 'https'], [':path', '/index.html'], [':authority', 'www.example.com'], ['custom-key', 'custom-value']],
];
const response = (status: string): readonly HeaderLine[] => [
  [':status', status], ['cache-control', 'private'], ['date', 'Mon, 21 Oct 2013 20:13:21 GMT'], ['location', 'https://www.example.com'],
];

/** Blocks of one encoder, in hex. */
function blocks(lists: readonly (readonly HeaderLine[])[], huffman: HuffmanUse, tableSize = 4096, policy: keyof typeof HPACK_POLICIES = 'index-all'): readonly string[] {
  const encoder = new HpackEncoder(HPACK_POLICIES[policy], tableSize, huffman);
  return lists.map((lines) => hexOf(encoder.block(lines)));
}

describe('RFC 7541 Appendix C', () => {
  it.each([
    ['C.2.1', blocks([[['custom-key', 'custom-header']]], 'never')[0], 26, '400a637573746f6d2d6b65790d637573746f6d2d686561646572'],
    ['C.2.2', blocks([[[':path', '/sample/path']]], 'never', 4096, 'nghttp2')[0], 14, '040c2f73616d706c652f70617468'],
    ['C.3.1', blocks(requests, 'never')[0], 20, '828684410f7777772e6578616d706c652e636f6d'],
    ['C.3.2', blocks(requests, 'never')[1], 14, '828684be58086e6f2d6361636865'],
    ['C.3.3', blocks(requests, 'never')[2], 29, '828785bf400a637573746f6d2d6b65790c637573746f6d2d76616c7565'],
    ['C.4.1', blocks(requests, 'always')[0], 17, '828684418cf1e3c2e5f23a6ba0ab90f4ff'],
    ['C.5.1', blocks([response('302')], 'never', 256)[0], 70, '4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a323120474d546e1768747470733a2f2f7777772e6578616d706c652e636f6d'],
    ['C.5.2', blocks([response('302'), response('307')], 'never', 256)[1], 8, '4803333037c1c0bf'],
    ['C.6.2', blocks([response('302'), response('307')], 'always', 256)[1], 8, '4883640effc1c0bf'],
  ])('%s', (_title, actual, bytes, expected) => {
    expect(actual).toBe(expected);
    expect(expected.length / 2).toBe(bytes);
  });
});
