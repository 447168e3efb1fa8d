import { describe, expect, it } from 'vitest';
import { bigEndian, fieldValue, hexText } from '../../../../src/report/byte-view/field-value.ts';
import type { Field } from '../../../../src/wire/index.ts';

const field = (part: Partial<Field>): Field => ({ layer: 'protocol', name: 'Field', bytes: 1, ...part });

describe('what stands in a field', () => {
  it.each([
    ['a number', field({ bytes: 2, value: 300 }), { text: '300', hex: '01 2c' }],
    ['a long number', field({ bytes: 8, value: 2 ** 40 + 1 }), { text: '1,099,511,627,777', hex: '00 00 01 00 00 00 00 01' }],
    ['a text', field({ bytes: 3, value: 'a/b' }), { text: 'a/b', hex: null }],
    ['a line end', field({ bytes: 6, value: 'Host\r\n' }), { text: 'Host␍␊', hex: null }],
    ['bytes', field({ bytes: 2, value: Uint8Array.of(0xb6, 0x73) }), { text: '2 bytes', hex: 'b6 73' }],
    ['TCP flags', field({ layer: 'transport', name: 'Flags', value: 0x18, clause: 'RFC 9293 §3.1' }), { text: 'PSH, ACK', hex: '18' }],
    ['a protocol number', field({ layer: 'ip', name: 'Protocol', value: 17, clause: 'RFC 791 §3.1' }), { text: 'UDP', hex: '11' }],
    ['an MQTT type', field({ name: 'Packet type and flags', value: 0x32, clause: 'MQTT 5 §2.1.1' }), { text: 'PUBLISH, QoS 1', hex: '32' }],
    ['a CoAP code', field({ name: 'Code', value: 0x44, clause: 'RFC 7252 §3' }), { text: '2.04', hex: '44' }],
    ['a CoAP method', field({ name: 'Code', value: 2, clause: 'RFC 7252 §3' }), { text: '0.02 POST', hex: '02' }],
    ['the same name elsewhere', field({ name: 'Code', value: 2, clause: 'RFC 9999 §1' }), { text: '2', hex: '02' }],
    ['a record type', field({ layer: 'security', name: 'Record: content type', value: 23, clause: 'RFC 8446 §5.1' }), { text: 'application_data', hex: '17' }],
    ['nothing known', field({ bytes: 4 }), null],
    ['more bytes than are worth reading', field({ bytes: 40, value: new Uint8Array(40) }), null],
  ])('%s', (_, given, expected) => expect(fieldValue(given)).toEqual(expected));

  it('as bytes, most significant first', () => expect(hexText(bigEndian(0x0102, 3))).toBe('00 01 02'));
});
