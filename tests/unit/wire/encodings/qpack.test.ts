import { describe, expect, it } from 'vitest';
import { qpackFieldSection } from '../../../../src/wire/encodings/qpack.ts';
import { QpackEncoder } from '../../../../src/wire/encodings/qpack-encoder.ts';
import { QPACK_STATIC_TABLE } from '../../../../src/wire/encodings/qpack-static-table.ts';
import { sizeOf } from '../../../../src/wire/index.ts';
import { hexOf } from '../../../support/hex.ts';

describe('QPACK with the static table', () => {
  it('has the 99 entries of RFC 9204 Appendix A', () => {
    expect(QPACK_STATIC_TABLE).toHaveLength(99);
    expect([QPACK_STATIC_TABLE[17], QPACK_STATIC_TABLE[98]]).toEqual([[':method', 'GET'], ['x-frame-options', 'sameorigin']]);
  });

  it('a GET: prefix 2, method 1, scheme 1, authority 13, path 23', () => {
    const section = qpackFieldSection([[':method', 'GET'], [':scheme', 'https'], [':authority', 'api.example.com'], [':path', '/v1/devices/dev-0001/commands']]);
    expect(section.map(({ bytes }) => bytes)).toEqual([2, 1, 1, 13, 23]);
  });

  it('a literal name takes a prefix of three bits', () => {
    expect(hexOf(qpackFieldSection([['custom-key', 'v']], 'protocol', 'never'))).toBe('00002703' + Buffer.from('custom-key').toString('hex') + '0176');
  });

  it('an insert with a name of the table (RFC 9204 B.2)', () => {
    expect(hexOf([new QpackEncoder(220, 'never').insert([':authority', 'www.example.com'])])).toBe('c00f' + Buffer.from('www.example.com').toString('hex'));
    expect(sizeOf([new QpackEncoder(220, 'never').insert([':authority', 'www.example.com'])])).toBe(17);
  });
});
