import { describe, expect, it } from 'vitest';
import { HpackEncoder } from '../../../src/wire/encodings/hpack.ts';
import { HPACK_POLICIES } from '../../../src/wire/encodings/hpack-policies.ts';
import type { HeaderLine } from '../../../src/wire/encodings/hpack-static-table.ts';
import { prefixedInteger, type HuffmanUse } from '../../../src/wire/encodings/hpack-string.ts';
import { hexOf } from '../../support/hex.ts';

const requests: readonly (readonly HeaderLine[])[] = [
  [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], [':authority', 'www.example.com']],
  [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], [':authority', 'www.example.com'], ['cache-control', 'no-cache']],
  [[':method', 'GET'], [':scheme', 'https'], [':path', '/index.html'], [':authority', 'www.example.com'], ['custom-key', 'custom-value']],
];
const response = (status: string): readonly HeaderLine[] => [
  [':status', status], ['cache-control', 'private'], ['date', 'Mon, 21 Oct 2013 20:13:21 GMT'], ['location', 'https://www.example.com'],
];
const lastResponse: readonly HeaderLine[] = [
  [':status', '200'], ['cache-control', 'private'], ['date', 'Mon, 21 Oct 2013 20:13:22 GMT'], ['location', 'https://www.example.com'], ['content-encoding', 'gzip'],
  ['set-cookie', 'foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1'],
];
const responses = [response('302'), response('307'), lastResponse];

/** Blocks of one encoder, in hex. */
function blocks(lists: readonly (readonly HeaderLine[])[], huffman: HuffmanUse, tableSize = 4096, policy: keyof typeof HPACK_POLICIES = 'index-all'): readonly string[] {
  const encoder = new HpackEncoder(HPACK_POLICIES[policy], tableSize, huffman);
  return lists.map((lines) => hexOf(encoder.block(lines)));
}

const never = new HpackEncoder(() => 'never', 4096, 'never');

describe('RFC 7541 Appendix C', () => {
  it.each([
    ['C.1.1', 10, 5, '0a'], ['C.1.2', 1337, 5, '1f9a0a'], ['C.1.3', 42, 8, '2a'],
  ])('%s: %i with a prefix of %i bits', (_title, value, prefixBits, expected) => {
    expect(Buffer.from(prefixedInteger(value, prefixBits, 0)).toString('hex')).toBe(expected);
  });

  it.each([
    ['C.2.1', blocks([[['custom-key', 'custom-header']]], 'never')[0], 26, '400a637573746f6d2d6b65790d637573746f6d2d686561646572'],
    ['C.2.2', blocks([[[':path', '/sample/path']]], 'never', 4096, 'nghttp2')[0], 14, '040c2f73616d706c652f70617468'],
    ['C.2.3', hexOf(never.block([['password', 'secret']])), 17, '100870617373776f726406736563726574'],
    ['C.2.4', blocks([[[':method', 'GET']]], 'never')[0], 1, '82'],
    ['C.3.1', blocks(requests, 'never')[0], 20, '828684410f7777772e6578616d706c652e636f6d'],
    ['C.3.2', blocks(requests, 'never')[1], 14, '828684be58086e6f2d6361636865'],
    ['C.3.3', blocks(requests, 'never')[2], 29, '828785bf400a637573746f6d2d6b65790c637573746f6d2d76616c7565'],
    ['C.4.1', blocks(requests, 'always')[0], 17, '828684418cf1e3c2e5f23a6ba0ab90f4ff'],
    ['C.4.2', blocks(requests, 'always')[1], 12, '828684be5886a8eb10649cbf'],
    ['C.4.3', blocks(requests, 'always')[2], 24, '828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf'],
    ['C.5.1', blocks(responses, 'never', 256)[0], 70, '4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a323120474d546e1768747470733a2f2f7777772e6578616d706c652e636f6d'],
    ['C.5.2', blocks(responses, 'never', 256)[1], 8, '4803333037c1c0bf'],
    ['C.5.3', blocks(responses, 'never', 256)[2], 98, '88c1611d4d6f6e2c203231204f637420323031332032303a31333a323220474d54c05a04677a69707738666f6f3d4153444a4b48514b425a584f5157454f50495541585157454f49553b206d61782d6167653d333630303b2076657273696f6e3d31'],
    ['C.6.1', blocks(responses, 'always', 256)[0], 54, '488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad171863c78f0b97c8e9ae82ae43d3'],
    ['C.6.2', blocks(responses, 'always', 256)[1], 8, '4883640effc1c0bf'],
    ['C.6.3', blocks(responses, 'always', 256)[2], 79, '88c16196d07abe941054d444a8200595040b8166e084a62d1bffc05a839bd9ab77ad94e7821dd7f2e6c7b335dfdfcd5b3960d5af27087f3672c1ab270fb5291f9587316065c003ed4ee5b1063d5007'],
  ])('%s', (_title, actual, bytes, expected) => {
    expect(actual).toBe(expected);
    expect(expected.length / 2).toBe(bytes);
  });
});
