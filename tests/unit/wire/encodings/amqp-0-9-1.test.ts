import { describe, expect, it } from 'vitest';
import { bodyFrames, contentHeader, frame, longString, method, shortString, table } from '../../../../src/wire/encodings/amqp-0-9-1.ts';
import { sizeOf } from '../../../../src/wire/index.ts';
import { hexOf } from '../../../support/hex.ts';

describe('AMQP 0-9-1 encoding', () => {
  it.each([
    ['heartbeat', frame('heartbeat', 0, []), '08000000000000ce'],
    ['method without arguments', method('close-ok', 1, 20, 41, []), '0100010000000400140029ce'],
    ['short string', shortString('x', 'ab'), '026162'],
    ['long string', longString('x', 'ab'), '000000026162'],
    ['empty table', table('x', {}), '00000000'],
    ['table of text, boolean and table', table('x', { a: 'b', c: true, d: {} }), '0000001301615300000001620163740101644600000000'],
  ])('%s', (_title, fields, expected) => {
    expect(hexOf(fields)).toBe(expected);
  });

  it('a content header without properties has 22 bytes', () => {
    expect(sizeOf(contentHeader(1, 10, 0, []))).toBe(22);
  });

  it.each([[0, []], [10, [18]], [4088, [4096]], [4089, [4096, 9]]] as const)('a body of %i bytes with frames of at most 4096', (bytes, expected) => {
    expect(bodyFrames(1, bytes, 4096).map(sizeOf)).toEqual(expected);
  });
});
