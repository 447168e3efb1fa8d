import { describe, expect, it } from 'vitest';
import { binary, binaryText, boolean, describedList, frame, NULL, protocolHeader, string, symbolArray, ubyte, uint, ushort, type Amqp10Encoder } from '../../../../src/wire/encodings/amqp-1-0.ts';
import { sizeOf } from '../../../../src/wire/index.ts';
import { hexOf } from '../../../support/hex.ts';

const COMPACT: Amqp10Encoder = { lists: 'compact', trailingNulls: 'omitted' };

describe('AMQP 1.0 types', () => {
  it.each([
    ['null', NULL, '40'],
    ['true', boolean('x', true), '41'],
    ['ubyte', ubyte('x', 7), '5007'],
    ['ushort', ushort('x', 258), '600102'],
    ['uint 0', uint('x', 0), '43'],
    ['uint 255', uint('x', 255), '52ff'],
    ['uint 65536', uint('x', 65_536), '7000010000'],
    ['string', string('x', 'ab'), 'a1026162'],
    ['binary', binaryText('x', '0'), 'a00130'],
    ['array of symbols', symbolArray('x', ['PLAIN', 'ANONYMOUS'], false), 'e01202a305504c41494e09414e4f4e594d4f5553'],
    ['protocol header of SASL', protocolHeader(3), '414d515003010000'],
    ['heartbeat', frame('amqp', []), '0000000802000000'],
  ])('%s', (_title, value, expected) => {
    expect(hexOf(value)).toBe(expected);
  });

  it.each([[255, 257], [256, 261]])('binary of %i bytes', (bytes, size) => {
    expect(sizeOf(binary('x', bytes, 'payload'))).toBe(size);
  });
});

describe('AMQP 1.0 lists', () => {
  const items = [uint('handle', 0), NULL, NULL];

  it.each([
    ['compact, nulls at the end omitted', COMPACT, '005316c0020143'],
    ['list32', { lists: 'list32', trailingNulls: 'omitted' } as const, '005316d0000000050000000143'],
    ['nulls spelled', { lists: 'compact', trailingNulls: 'spelled' } as const, '005316c00403434040'],
  ])('%s', (_title, encoder, expected) => {
    expect(hexOf(describedList(encoder, 'detach', 0x16, items))).toBe(expected);
  });

  it('an empty list is one byte whatever the encoder', () => {
    expect(hexOf(describedList({ lists: 'list32', trailingNulls: 'omitted' }, 'accepted', 0x24, []))).toBe('00532445');
  });

  it('a list above 255 bytes takes the long form', () => {
    const long = describedList(COMPACT, 'open', 0x10, [string('container-id', 'x'.repeat(250)), string('hostname', 'y'.repeat(10))]);
    expect(sizeOf(long)).toBe(3 + 9 + 252 + 12);
  });
});
