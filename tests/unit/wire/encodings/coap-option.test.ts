import { describe, expect, it } from 'vitest';
import { coapExtensionBytes, coapOptionFields, coapUintBytes, type CoapOption } from '../../../../src/wire/encodings/coap-option.ts';
import { field } from '../../../../src/wire/field.ts';
import { hexOf } from '../../../support/hex.ts';

const option = (number: number, valueBytes: number): CoapOption => ({ number, name: 'x', valueBytes, value: new Uint8Array(valueBytes) });
const headerOf = (given: CoapOption) => hexOf(coapOptionFields([given]).slice(0, 1));

describe('CoAP option headers: RFC 7252 §3.1', () => {
  it.each([
    // Delta 13 stands for a byte minus 13, 14 for two bytes minus 269.
    [0, 0, '00'], [12, 12, 'cc'], [13, 0, 'd000'], [268, 0, 'd0ff'], [269, 0, 'e00000'], [525, 0, 'e00100'], [65_804, 0, 'e0ffff'],
    [0, 13, '0d00'], [0, 268, '0dff'], [0, 269, '0e0000'], [0, 1034, '0e02fd'], [13, 269, 'de000000'], [12, 13, 'cd00'],
  ])('delta %i, length %i', (number, valueBytes, expected) => {
    expect(headerOf(option(number, valueBytes))).toBe(expected);
    expect(1 + coapExtensionBytes(number) + coapExtensionBytes(valueBytes)).toBe(expected.length / 2);
  });

  it('each delta counts from the option before, in order of numbers whatever the order given', () => {
    // Uri-Path "a" and "b" (11), Content-Format 60 (12), Uri-Query "q" (15).
    const path = (value: string): CoapOption => ({ number: 11, name: 'Uri-Path', valueBytes: 1, value });
    const format: CoapOption = { number: 12, name: 'Content-Format', valueBytes: 1, value: Uint8Array.of(60) };
    const query: CoapOption = { number: 15, name: 'Uri-Query', valueBytes: 1, value: 'q' };
    for (const given of [[path('a'), path('b'), format, query], [query, path('a'), format, path('b')]]) {
      expect(hexOf(coapOptionFields(given))).toBe('b1610162113c3171');
    }
    expect(hexOf(coapOptionFields([query, path('a')]))).toBe('b1614171');
  });

  it('names header and value, with the clause of the value where one is given', () => {
    expect(coapOptionFields([{ number: 6, name: 'Observe', valueBytes: 1, value: 7, clause: 'RFC 7641 §2' }, { number: 11, name: 'Uri-Path', valueBytes: 1 }])).toMatchObject([
      { layer: 'protocol', name: 'Observe: option header', bytes: 1, clause: 'RFC 7252 §3.1' }, { layer: 'protocol', name: 'Observe', bytes: 1, value: 7, clause: 'RFC 7641 §2' },
      { layer: 'protocol', name: 'Uri-Path: option header', bytes: 1 }, { layer: 'protocol', name: 'Uri-Path', bytes: 1, clause: 'RFC 7252 §5.10' },
    ]);
  });

  it('an empty value is the header alone; a value in parts has the length of its parts', () => {
    expect(coapOptionFields([{ number: 14, name: 'Max-Age', valueBytes: 0 }])).toHaveLength(1);
    const parts = [field('protocol', 'flags', 1, Uint8Array.of(9), 'test'), field('protocol', 'identifier', 2, Uint8Array.of(1, 2), 'test')];
    expect(hexOf(coapOptionFields([{ number: 9, name: 'OSCORE', valueBytes: 0, parts }]))).toBe('93090102');
  });
});

it('unsigned integers take as few bytes as they need, zero none: RFC 7252 §3.2', () => {
  expect([0, 1, 255, 256, 65_535, 65_536, 16_777_215, 16_777_216, 4_294_967_295].map(coapUintBytes)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});
