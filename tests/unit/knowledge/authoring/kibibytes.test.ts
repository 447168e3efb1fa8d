import { describe, expect, it } from 'vitest';
import { fromKilobytes } from '../../../../src/knowledge/authoring/kibibytes.ts';

describe('kilobytes of 1,000 bytes as KiB', () => {
  it('keeps points points and ranges ranges', () => {
    expect(fromKilobytes(1.024)).toBe(1);
    expect(fromKilobytes(2.048, 4.096)).toEqual([2, 4]);
  });
});
