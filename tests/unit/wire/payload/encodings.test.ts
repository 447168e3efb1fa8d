import { describe, expect, it } from 'vitest';
import { findPayloadEncoding, modelReport, payloadEncodings, serialiseFields, sizeOf, type ContentFormatId } from '../../../../src/wire/index.ts';

const bytesOf = (id: ContentFormatId, readings: number): Buffer => Buffer.from(serialiseFields(findPayloadEncoding(id).encode(modelReport(readings))));

describe('the same report', () => {
  it('in JSON is the document that any parser reads back', () => {
    expect(bytesOf('json', 2).toString('utf8')).toBe('{"time":1795564800,"readings":[{"name":"temperature","unit":"Cel","value":21.37},{"name":"humidity","unit":"%RH","value":48.2}]}');
  });

  it('in SenML JSON has its time once', () => {
    expect(JSON.parse(bytesOf('senml-json', 2).toString('utf8'))).toEqual([{ bt: 1_795_564_800, n: 'temperature', u: 'Cel', v: 21.37 }, { n: 'humidity', u: '%RH', v: 48.2 }]);
  });

  // As cborg 6.1.5 writes the same values.
  it.each<[ContentFormatId, number, string]>([
    ['cbor', 3, 'a26474696d651a6b0625006872656164696e677383a3646e616d656b74656d706572617475726564756e69746343656c6576616c7565fa41aaf5c3a3646e616d656868756d696469747964756e6974632552486576616c7565fa4240cccda3646e616d6568707265737375726564756e69746250616576616c75651a00018bcd'],
    ['senml-cbor', 1, '81a4221a6b062500006b74656d7065726174757265016343656c02fa41aaf5c3'],
  ])('in %s is what another library writes', (id, readings, hex) => {
    expect(bytesOf(id, readings).toString('hex')).toBe(hex);
  });

  // As protobufjs 8.8.1 writes `uint64 time = 1; float temperature = 2; float humidity = 3; float pressure = 4`.
  it('in Protocol Buffers is what another library writes', () => {
    expect(bytesOf('protobuf', 3).toString('hex')).toBe('0880ca98d80615c3f5aa411dcdcc40422580e6c547');
  });

  it('in a layout of its own is four bytes a number', () => {
    expect(bytesOf('binary', 3).toString('hex')).toBe('6b06250041aaf5c34240cccd47c5e680');
  });

  it('has sizes that differ by more than ten to one', () => {
    expect(payloadEncodings.map(({ id }) => [id, bytesOf(id, 1).length, bytesOf(id, 3).length])).toEqual([
      ['json', 82, 175], ['cbor', 59, 128], ['senml-json', 57, 130], ['senml-cbor', 32, 75], ['protobuf', 11, 21], ['binary', 8, 16], ['tlv', 23, 54], ['lwm2m-cbor', 30, 63],
    ]);
  });

  it('grows with every reading in every encoding', () => {
    for (const { id, encode } of payloadEncodings) {
      for (let count = 1; count < 40; count += 1) expect(sizeOf(encode(modelReport(count + 1))), `${id} ${count}`).toBeGreaterThan(sizeOf(encode(modelReport(count))));
    }
  });

  it('names its clause on every field', () => {
    for (const { id, encode } of payloadEncodings) expect(encode(modelReport(2)).filter(({ clause }) => clause === undefined || clause === ''), id).toEqual([]);
  });
});

it('an encoding that is not known is refused by name', () => {
  expect(() => findPayloadEncoding('xml' as ContentFormatId)).toThrow('encoding: expected one of json, cbor, senml-json, senml-cbor, protobuf, binary, tlv, lwm2m-cbor, found xml');
});
