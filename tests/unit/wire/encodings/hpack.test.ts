import { describe, expect, it } from 'vitest';
import { HpackEncoder } from '../../../../src/wire/encodings/hpack.ts';
import { HPACK_POLICIES } from '../../../../src/wire/encodings/hpack-policies.ts';
import type { HeaderLine } from '../../../../src/wire/encodings/hpack-static-table.ts';
import type { Field } from '../../../../src/wire/field.ts';

function hex(block: readonly Field[]): string {
  return block.map((part) => Buffer.from(part.value as Uint8Array).toString('hex')).join('');
}

const getRequest = (authority: string): HeaderLine[] => [[':method', 'GET'], [':scheme', 'http'], [':path', '/'], [':authority', authority]];
const third: HeaderLine[] = [[':method', 'GET'], [':scheme', 'https'], [':path', '/index.html'], [':authority', 'www.example.com'], ['custom-key', 'custom-value']];

describe('HPACK encoder against RFC 7541 Appendix C', () => {
  it.each([
    ['C.2.1 literal with indexing', 'index-all', [['custom-key', 'custom-header']], '400a637573746f6d2d6b65790d637573746f6d2d686561646572'],
    ['C.2.2 literal without indexing', 'nghttp2', [[':path', '/sample/path']], '040c2f73616d706c652f70617468'],
  ] as const)('%s', (_title, policy, lines, expected) => {
    expect(hex(new HpackEncoder(HPACK_POLICIES[policy], 4096, 'never').block(lines))).toBe(expected);
  });

  it('C.3 and C.4: three requests on one connection', () => {
    const plain = new HpackEncoder(HPACK_POLICIES['index-all'], 4096, 'never');
    const coded = new HpackEncoder(HPACK_POLICIES['index-all'], 4096, 'always');
    const requests = [getRequest('www.example.com'), [...getRequest('www.example.com'), ['cache-control', 'no-cache'] as const], third];
    expect(requests.map((lines) => hex(plain.block(lines)))).toEqual([
      '828684410f7777772e6578616d706c652e636f6d',
      '828684be58086e6f2d6361636865',
      '828785bf400a637573746f6d2d6b65790c637573746f6d2d76616c7565',
    ]);
    expect(requests.map((lines) => hex(coded.block(lines)))).toEqual([
      '828684418cf1e3c2e5f23a6ba0ab90f4ff',
      '828684be5886a8eb10649cbf',
      '828785bf408825a849e95ba97d7f8925a849e95bb8e8b4bf',
    ]);
  });

  it('C.5 and C.6: responses that push older entries out of a 256-byte table', () => {
    const response = (status: string): HeaderLine[] => [
      [':status', status], ['cache-control', 'private'], ['date', 'Mon, 21 Oct 2013 20:13:21 GMT'], ['location', 'https://www.example.com'],
    ];
    const plain = new HpackEncoder(HPACK_POLICIES['index-all'], 256, 'never');
    const coded = new HpackEncoder(HPACK_POLICIES['index-all'], 256, 'always');
    expect(hex(plain.block(response('302')))).toBe(
      '4803333032580770726976617465611d4d6f6e2c203231204f637420323031332032303a31333a323120474d546e1768747470733a2f2f7777772e6578616d706c652e636f6d',
    );
    expect(hex(plain.block(response('307')))).toBe('4803333037c1c0bf');
    expect(hex(coded.block(response('302')))).toBe(
      '488264025885aec3771a4b6196d07abe941054d444a8200595040b8166e082a62d1bff6e919d29ad171863c78f0b97c8e9ae82ae43d3',
    );
    expect(hex(coded.block(response('307')))).toBe('4883640effc1c0bf');
  });
});
