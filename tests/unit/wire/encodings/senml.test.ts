import { describe, expect, it } from 'vitest';
import { senmlCbor, senmlJson, type SenmlRecord } from '../../../../src/wire/encodings/senml.ts';
import { sizeOf } from '../../../../src/wire/index.ts';
import { hexOf } from '../../../support/hex.ts';
import { serialiseFields } from '../../../support/serialise-fields.ts';

const text = (records: readonly SenmlRecord[]): string => Buffer.from(serialiseFields(senmlJson(records))).toString('utf8');

describe('SenML', () => {
  it('one value in CBOR with the narrowest float: 20 bytes', () => {
    expect(hexOf(senmlCbor([{ n: '/3303/0/5700', v: 21.5 }]))).toBe('81a2006c2f333330332f302f3537303002f94d60');
  });

  it('one value in JSON: 31 bytes', () => {
    expect(text([{ n: '/3303/0/5700', v: 21.5 }])).toBe('[{"n":"/3303/0/5700","v":21.5}]');
  });

  it('a base name and an integer, as wakaama writes: 24 bytes', () => {
    expect(text([{ bn: '/3/0/9', v: 93 }])).toBe('[{"bn":"/3/0/9","v":93}]');
  });

  it('several records, strings and booleans', () => {
    const records: readonly SenmlRecord[] = [{ bn: 'urn:dev:ow:1:', bt: 1_320_067_464, bu: '%RH', v: 20 }, { n: 'label', vs: 'east' }, { n: 'open', t: 60, vb: true }];
    expect(JSON.parse(text(records))).toEqual(records);
    expect(hexOf(senmlCbor(records)).startsWith('83a4')).toBe(true);
  });

  it('binary values grow by a third in JSON and take their length in CBOR', () => {
    expect(sizeOf(senmlJson([{ n: 'x', dataBytes: 12 }])) - sizeOf(senmlJson([{ n: 'x', dataBytes: 0 }]))).toBe(16);
    expect(sizeOf(senmlCbor([{ n: 'x', dataBytes: 12 }])) - sizeOf(senmlCbor([{ n: 'x', dataBytes: 0 }]))).toBe(12);
  });

  it('an empty pack', () => {
    expect(text([])).toBe('[]');
    expect(hexOf(senmlCbor([]))).toBe('80');
  });
});
