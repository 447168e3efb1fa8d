import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cborFloat, cborHead, cborHeadBytes, cborInteger, cborNumber } from '../../../../src/wire/encodings/cbor.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('CBOR against RFC 8949 Appendix A', () => {
  it.each([
    [0, '00'], [23, '17'], [24, '1818'], [100, '1864'], [1000, '1903e8'], [1_000_000, '1a000f4240'], [1_000_000_000_000, '1b000000e8d4a51000'],
    [-1, '20'], [-10, '29'], [-100, '3863'], [-1000, '3903e7'],
    [1.5, 'f93e00'], [5.960464477539063e-8, 'f90001'], [0.00006103515625, 'f90400'], [-4.1, 'fbc010666666666666'], [100_000.5, 'fa47c35040'], [1.1, 'fb3ff199999999999a'],
    [-0, 'f98000'],
  ])('%d', (value, expected) => {
    expect(hex(cborNumber(value))).toBe(expected);
  });

  it('a float of given width is not shortened', () => {
    expect(hex(cborFloat(21.5, 4))).toBe('fa41ac0000');
    expect(hex(cborFloat(21.5, 8))).toBe('fb4035800000000000');
  });

  it('a head has the length that was announced', () => {
    fc.assert(fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 7 }), (argument, majorType) => {
      expect(cborHead(majorType, argument).length).toBe(cborHeadBytes(argument));
    }));
  });

  it('integers of either sign share the head widths', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (argument) => {
      expect(cborInteger(-1 - argument).length).toBe(cborInteger(argument).length);
    }));
  });
});
