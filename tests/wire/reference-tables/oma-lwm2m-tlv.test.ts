import { describe, expect, it } from 'vitest';
import { tlvMultiple, tlvResource, type TlvValue } from '../../../src/wire/encodings/lwm2m-tlv.ts';
import { sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

const text = (value: string): TlvValue => ({ kind: 'string', value });
const whole = (value: number): TlvValue => ({ kind: 'integer', value });

describe('OMA LwM2M 1.0, TLV example: Read /3/0', () => {
  it.each([
    ['/3/0/0, text of 20', tlvResource(0, text('Open Mobile Alliance')), 23, 'c800144f70656e204d6f62696c6520416c6c69616e6365'],
    ['/3/0/1, text of 22', tlvResource(1, text('Lightweight M2M Client')), 25, 'c801164c69676874776569676874204d324d20436c69656e74'],
    ['/3/0/2, text of 9', tlvResource(2, text('345000123')), 12, 'c80209333435303030313233'],
    ['/3/0/3, text of 3', tlvResource(3, text('1.0')), 5, 'c303312e30'],
    ['/3/0/8, 125 and 900', tlvMultiple(8, { 0: whole(125), 1: whole(900) }), 9, '870841007d42010384'],
    ['/3/0/9', tlvResource(9, whole(100)), 3, 'c10964'],
    ['/3/0/10', tlvResource(10, whole(15)), 3, 'c10a0f'],
    ['/3/0/11, one instance', tlvMultiple(11, { 0: whole(0) }), 5, '830b410000'],
    ['/3/0/14', tlvResource(14, text('+02:00')), 8, 'c60e2b30323a3030'],
    ['/3/0/16', tlvResource(16, text('U')), 3, 'c11055'],
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
