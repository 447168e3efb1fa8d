import { describe, expect, it } from 'vitest';
import { base128, MQTT_VARINT_MAX, mqttVarint, mqttVarintBytes } from '../../../../src/wire/encodings/varint.ts';
import { hexOf } from '../../../support/hex.ts';

describe('MQTT variable byte integers: MQTT 3.1.1 §2.2.3, table 2.4 and its examples', () => {
  it.each([
    [0, '00'], [64, '40'], [127, '7f'], [128, '8001'], [321, 'c102'], [16_383, 'ff7f'], [16_384, '808001'],
    [2_097_151, 'ffff7f'], [2_097_152, '80808001'], [MQTT_VARINT_MAX, 'ffffff7f'],
  ])('%i', (value, expected) => {
    const written = mqttVarint('protocol', 'Remaining Length', value, 'test');
    expect(written).toMatchObject({ layer: 'protocol', name: 'Remaining Length', bytes: expected.length / 2, clause: 'test' });
    expect(hexOf([written])).toBe(expected);
    expect(mqttVarintBytes(value)).toBe(expected.length / 2);
  });
});

it('base 128 goes beyond 32 bits: 2^35 is the first number of six bytes', () => {
  expect([...base128(2 ** 35 - 1)]).toEqual([0xff, 0xff, 0xff, 0xff, 0x7f]);
  expect([...base128(2 ** 35)]).toEqual([0x80, 0x80, 0x80, 0x80, 0x80, 0x01]);
});
