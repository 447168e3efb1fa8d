import { describe, expect, it } from 'vitest';
import { tlv, tlvMultiple, tlvResource, type TlvValue } from '../../../src/wire/encodings/lwm2m-tlv.ts';
import { field, sizeOf, type Field } from '../../../src/wire/index.ts';
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

const instance = (id: number, ...resources: readonly (readonly Field[])[]): readonly Field[] => tlv('object instance', id, resources.flat());
/** An object link is two numbers of 16 bits: object and instance. */
const link = (object: number, of: number): readonly Field[] => [field('payload', 'object link', 4, object * 65_536 + of, 'OMA LwM2M 1.0 appendix C')];

describe('OMA LwM2M 1.0 §6.4.3, TLV examples of whole objects and of object links', () => {
  it.each([
    ['Read /2, first access control instance', instance(0, tlvResource(0, whole(1)), tlvResource(1, whole(0)), tlvMultiple(2, { 127: whole(7) }), tlvResource(3, whole(127))), '08000ec10001c101008302417f07c1037f'],
    ['Read /2, second instance, with an identifier of two bytes', instance(2, tlvResource(0, whole(3)), tlvResource(1, whole(0)), tlvMultiple(2, { 127: whole(7), 310: whole(1) }), tlvResource(3, whole(127))),
      '080212c10003c101008702417f0761013601c1037f'],
    ['Read /1, a server', instance(0, tlvResource(0, whole(1)), tlvResource(1, whole(86_400)), tlvResource(6, { kind: 'boolean', value: true }), tlvResource(7, text('U'))), '08000fc10001c40100015180c10601c10755'],
    ['Read /65/0, two links, a text and a number', [
      ...tlv('multiple resource', 0, [...tlv('resource instance', 0, link(66, 0)), ...tlv('resource instance', 1, link(66, 1))]), ...tlvResource(1, text('8613800755500')), ...tlvResource(2, whole(0x12345678)),
    ], '88000c440000420000440100420001c8010d38363133383030373535353030c40212345678'],
    ['Read /66, first instance with a link', instance(0, tlvResource(0, text('myService 1')), tlvResource(1, text('Internet.15.234')), tlv('resource', 2, link(67, 0))),
      '080026c8000b6d79536572766963652031c8010f496e7465726e65742e31352e323334c40200430000'],
  ])('%s', (_title, fields, hex) => {
    expect(hexOf(fields)).toBe(hex);
  });

  it('Read /3: the device in an instance of its own, 3 bytes more', () => {
    expect(hexOf(instance(0, [field('payload', 'resources', 121, new Uint8Array(121), 'OMA LwM2M 1.0 §6.4.3')])).slice(0, 6)).toBe('080079');
  });
});
