import { describe, expect, it } from 'vitest';
import { CELLULAR_NOT_COUNTED, cellularUnit } from '../../../../src/wire/layers/link-cellular.ts';
import { opaque, sizeOf } from '../../../../src/wire/index.ts';

const packet = [opaque('ip', 'packet', 54, 'test')];

describe('cellular user plane', () => {
  it.each([['lte', 60], ['nb-iot', 59]] as const)('%s: MAC subheader, RLC and PDCP around a packet of 54', (bearer, bytes) => {
    expect(sizeOf(cellularUnit(bearer, packet))).toBe(bytes);
  });

  it('says what it leaves out', () => {
    expect(CELLULAR_NOT_COUNTED).toContain('transport-block checksum');
  });
});
