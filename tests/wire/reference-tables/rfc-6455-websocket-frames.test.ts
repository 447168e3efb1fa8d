import { describe, expect, it } from 'vitest';
import { webSocketFrame } from '../../../src/wire/layers/websocket.ts';
import { field, opaque, sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

const text = (value: string) => [field('payload', 'text', value.length, value, 'RFC 6455 §5.7')];
const binary = (bytes: number) => [opaque('payload', 'binary', bytes, 'RFC 6455 §5.7')];

describe('RFC 6455 §5.7', () => {
  it('a fragmented text message: the model sends whole messages, so lengths are compared and the flags of fragments are not', () => {
    expect(sizeOf(webSocketFrame('server', text('Hel'), 'text'))).toBe(5);
    expect(sizeOf(webSocketFrame('server', text('lo'), 'text'))).toBe(4);
  });

  it('a masked pong with "Hello"', () => {
    const pong = webSocketFrame('client', text('Hello'), 'pong');
    expect(sizeOf(pong)).toBe(11);
    expect(hexOf(pong).slice(0, 4)).toBe('8a85');
  });

  it.each([
    ['256 bytes', 256, 260, '827e0100'],
    ['64 KiB', 65_536, 65_546, '827f0000000000010000'],
  ])('unmasked binary message of %s', (_title, bytes, frame, header) => {
    const made = webSocketFrame('server', binary(bytes));
    expect(sizeOf(made)).toBe(frame);
    expect(hexOf(made).slice(0, header.length)).toBe(header);
  });
});
