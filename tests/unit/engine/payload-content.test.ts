import { describe, expect, it } from 'vitest';
import { encodedBytes, payloadContent, type NoContent, type PayloadContent } from '../../../src/engine/index.ts';
import { scenarioWith } from '../../support/scenarios.ts';

const known = (content: PayloadContent | NoContent): PayloadContent => {
  if (typeof content === 'string') throw new Error(content);
  return content;
};

describe('content of a payload', () => {
  it('is open while nobody says how it is written', () => {
    expect(payloadContent(scenarioWith({ payloadBytes: 100 }), null)).toBe('encoding-open');
  });

  it('is found again exactly from the size of the model', () => {
    const content = known(payloadContent(scenarioWith({ payloadBytes: 175, payloadEncoding: 'json' }), null));
    expect(content).toEqual({ readings: 3, from: 'payload', encoding: 'json', bytes: { json: 175, cbor: 128, 'senml-json': 130, 'senml-cbor': 75, protobuf: 21, binary: 16, tlv: 54, 'lwm2m-cbor': 63 } });
  });

  it('keeps the size that was given and takes the others in proportion', () => {
    const { bytes, readings } = known(payloadContent(scenarioWith({ payloadBytes: 190, payloadEncoding: 'json' }), null));
    expect([readings, bytes.json, bytes.cbor]).toEqual([3, 190, Math.round((128 * 190) / 175)]);
  });

  it('takes a number of readings at its word', () => {
    expect(known(payloadContent(scenarioWith({ payloadBytes: 9_999 }), 3)).bytes.json).toBe(175);
  });

  it('says so where the payload cannot hold one reading', () => {
    expect(payloadContent(scenarioWith({ payloadBytes: 81, payloadEncoding: 'json' }), null)).toBe('less-than-a-reading');
    expect(known(payloadContent(scenarioWith({ payloadBytes: 82, payloadEncoding: 'json' }), null)).readings).toBe(1);
  });

  it('grows in proportion beyond what is modelled', () => {
    const { bytes, readings } = known(payloadContent(scenarioWith({ payloadBytes: 1_000_000, payloadEncoding: 'binary' }), null));
    expect([readings, bytes.binary]).toEqual([1_000, 1_000_000]);
  });
});

it.each([0, 1.5, 1_001, Number.NaN])('%d readings are refused with the limit', (readings) => {
  expect(() => encodedBytes('json', readings)).toThrow(`readings: expected a whole number from 1 to 1000, found ${readings}`);
});
