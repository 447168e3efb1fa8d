import { describe, expect, it } from 'vitest';
import { webSocketFrame } from '../../../src/wire/layers/websocket.ts';
import { field, opaque, sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';

const text = (value: string) => [field('payload', 'text', value.length, value, 'RFC 6455 §5.7')];
const binary = (bytes: number) => [opaque('payload', 'binary', bytes, 'RFC 6455 §5.7')];

describe('RFC 6455 §5.7', () => {
  it.each([
    ['a single-frame unmasked text message', webSocketFrame('server', text('Hello'), 'text'), 7, '810548656c6c6f'],
    ['fragment 1 "Hel" unmasked', webSocketFrame('server', text('Hel'), 'text', { more: true }), 5, '010348656c'],
    ['fragment 2 "lo" unmasked', webSocketFrame('server', text('lo'), 'continuation'), 4, '80026c6f'],
    ['unmasked Ping "Hello"', webSocketFrame('server', text('Hello'), 'ping'), 7, '890548656c6c6f'],
  ])('%s', (_title, frame, bytes, hex) => {
    expect(sizeOf(frame)).toBe(bytes);
    expect(hexOf(frame)).toBe(hex);
  });

  it.each([
    ['a single-frame masked text message "Hello"', 'text', '8185'],
    ['masked Pong "Hello"', 'pong', '8a85'],
  ] as const)('%s: 11 bytes', (_title, opcode, header) => {
    const frame = webSocketFrame('client', text('Hello'), opcode);
    expect(sizeOf(frame)).toBe(11);
    expect(hexOf(frame.slice(0, 2))).toBe(header);
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
