import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../../src/wire/index.ts';
import { ghcPayload } from '../../../../src/wire/layers/sixlowpan-ghc.ts';

const bytes = (hex: string): readonly number[] => [...Buffer.from(hex, 'hex')];

describe('Generic Header Compression (RFC 7400)', () => {
  it('zeros are one code for up to 17', () => {
    expect(sizeOf(ghcPayload(bytes('00'.repeat(17))))).toBe(1);
    expect(sizeOf(ghcPayload(bytes('00'.repeat(18))))).toBe(2);
  });

  it('what is not known is spelled, 95 bytes a code', () => {
    expect(sizeOf(ghcPayload(Array<null>(95).fill(null)))).toBe(96);
    expect(sizeOf(ghcPayload(Array<null>(96).fill(null)))).toBe(98);
  });

  it('a repetition refers back', () => {
    expect(sizeOf(ghcPayload(bytes('a1b2c3d4e5a1b2c3d4e5')))).toBe(1 + 5 + 1);
  });

  it('nothing is nothing', () => {
    expect(ghcPayload([])).toEqual([]);
  });
});
