import { expect, it } from 'vitest';
import { crc32 } from '../../../src/base/crc-32.ts';

it('gives the check value of the CRC catalogue', () => {
  expect(crc32(Buffer.from('123456789', 'latin1'))).toBe(0xcbf43926);
  expect(crc32([])).toBe(0);
});
