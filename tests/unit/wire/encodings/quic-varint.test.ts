import { describe, expect, it } from 'vitest';
import { quicVarint, quicVarintBytes } from '../../../../src/wire/encodings/quic-varint.ts';
import { hexOf } from '../../../support/hex.ts';

describe('QUIC variable-length integers against RFC 9000 Appendix A.1', () => {
  it.each([
    [37, '25'], [15_293, '7bbd'], [494_878_333, '9d7f3e7d'], [2 ** 40, 'c000010000000000'],
  ])('%i', (value, expected) => {
    expect(hexOf([quicVarint('framing', 'x', value, 'test')])).toBe(expected);
    expect(quicVarintBytes(value)).toBe(expected.length / 2);
  });

  it('a sender may take a longer form', () => {
    expect(hexOf([quicVarint('framing', 'x', 37, 'test', 2)])).toBe('4025');
  });
});
