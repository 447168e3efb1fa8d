import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableStringify } from '../../../src/base/index.ts';

describe('stableStringify', () => {
  it('does not depend on the order in which keys were set', () => {
    expect(stableStringify({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
    expect(stableStringify({ a: { c: 3, d: 2 }, b: 1 })).toBe('{"a":{"c":3,"d":2},"b":1}');
  });

  it('keeps the order of arrays and leaves out undefined', () => {
    expect(stableStringify({ list: [2, 1], gone: undefined })).toBe('{"list":[2,1]}');
  });

  it('reads back as what JSON would have written', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(stableStringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });
});
