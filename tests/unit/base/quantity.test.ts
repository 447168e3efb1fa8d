import { describe, expect, it } from 'vitest';
import { bytes, kibibytes, seconds, share } from '../../../src/base/index.ts';

describe('quantities', () => {
  it.each([
    ['bytes', bytes], ['seconds', seconds], ['kibibytes', kibibytes],
  ] as const)('%s: finite and at least zero', (_, make) => {
    expect(make(0)).toBe(0);
    expect(make(12.5)).toBe(12.5);
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => make(bad)).toThrow(RangeError);
  });

  it('a share lies between 0 and 1', () => {
    expect(share(1)).toBe(1);
    for (const bad of [-0.01, 1.01, Number.NaN]) expect(() => share(bad)).toThrow(RangeError);
  });
});
