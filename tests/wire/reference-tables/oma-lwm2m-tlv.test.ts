import { describe, expect, it } from 'vitest';
import { tlvMultiple, tlvResource, type TlvValue } from '../../../src/wire/encodings/lwm2m-tlv.ts';
import { sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

const text = (value: string): TlvValue => ({ kind: 'string', value });
const whole = (value: number): TlvValue => ({ kind: 'integer', value });

describe('OMA LwM2M 1.0, TLV example: Read /3/0', () => {
  it.each([
    ['/3/0/6, instances 1 and 5', tlvMultiple(6, { 0: whole(1), 1: whole(5) }), 8, '8606410001410105'],
    ['/3/0/7, 3800 and 5000', tlvMultiple(7, { 0: whole(3800), 1: whole(5000) }), 11, '88070842000ed842011388'],
    ['/3/0/13, 32-bit time', tlvResource(13, whole(0x5182428f)), 6, 'c40d5182428f'],
  ])('%s', (_title, fields, bytes, hex) => {
    expect(hexOf(fields)).toBe(hex);
    expect(sizeOf(fields)).toBe(bytes);
  });

  it('the whole payload of 13 resources', () => {
    const device = [
      tlvResource(0, text('Open Mobile Alliance')), tlvResource(1, text('Lightweight M2M Client')), tlvResource(2, text('345000123')), tlvResource(3, text('1.0')),
      tlvMultiple(6, { 0: whole(1), 1: whole(5) }), tlvMultiple(7, { 0: whole(3800), 1: whole(5000) }), tlvMultiple(8, { 0: whole(125), 1: whole(900) }),
      tlvResource(9, whole(100)), tlvResource(10, whole(15)), tlvMultiple(11, { 0: whole(0) }), tlvResource(13, whole(0x5182428f)), tlvResource(14, text('+02:00')), tlvResource(16, text('U')),
    ];
    expect(sizeOf(device.flat())).toBe(121);
  });
});
