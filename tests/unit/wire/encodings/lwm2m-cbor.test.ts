import { describe, expect, it } from 'vitest';
import { lwm2mCbor } from '../../../../src/wire/encodings/lwm2m-cbor.ts';
import { sizeOf } from '../../../../src/wire/index.ts';
import { hexOf } from '../../../support/hex.ts';

const PATH = [3303, 0, 5700];

describe('LwM2M CBOR', () => {
  it.each([
    ['nested maps', 'nested', 'a1190ce7a100a1191644f94d60'],
    ['a path array', 'path', 'a183190ce700191644f94d60'],
  ] as const)('a value in %s', (_title, form, expected) => {
    expect(hexOf(lwm2mCbor(PATH, 21.5, form))).toBe(expected);
  });

  it('text, booleans and bytes', () => {
    expect(hexOf(lwm2mCbor([3, 0, 16], 'U', 'path'))).toBe('a1830300106155');
    expect(hexOf(lwm2mCbor([3, 0, 16], true, 'path')).endsWith('f5')).toBe(true);
    expect(sizeOf(lwm2mCbor([3, 0, 16], { dataBytes: 30 }, 'path'))).toBe(5 + 2 + 30);
  });
});
