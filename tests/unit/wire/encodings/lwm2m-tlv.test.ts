import { describe, expect, it } from 'vitest';
import { tlvResource } from '../../../../src/wire/encodings/lwm2m-tlv.ts';
import { sizeOf } from '../../../../src/wire/index.ts';
import { hexOf } from '../../../support/hex.ts';

describe('LwM2M TLV', () => {
  it.each([
    ['a float of 4 bytes under a 16-bit id', tlvResource(5700, { kind: 'float32', value: 21.5 }), 'e4164441ac0000'],
    ['a float of 8 bytes needs a length byte', tlvResource(5700, { kind: 'float64', value: 21.5 }), 'e81644084035800000000000'],
    ['a boolean', tlvResource(5850, { kind: 'boolean', value: true }), 'e116da01'],
    ['a negative integer of one byte', tlvResource(9, { kind: 'integer', value: -5 }), 'c109fb'],
    ['an integer of two bytes', tlvResource(9, { kind: 'integer', value: 300 }), 'c209012c'],
    ['an integer of eight bytes', tlvResource(9, { kind: 'integer', value: 2 ** 40 }), 'c809080000010000000000'],
  ])('%s', (_title, fields, expected) => {
    expect(hexOf(fields)).toBe(expected);
  });

  it.each([[7, 2], [8, 3], [255, 3], [256, 4], [65_535, 4], [65_536, 5]])('opaque content of %i bytes has a header of %i', (dataBytes, header) => {
    expect(sizeOf(tlvResource(1, { kind: 'opaque', dataBytes })) - dataBytes).toBe(header);
  });
});
