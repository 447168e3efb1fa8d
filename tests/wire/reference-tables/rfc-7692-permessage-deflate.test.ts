import { deflateRawSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { webSocket } from '../../../src/wire/exchanges/websocket.ts';
import { webSocketFrame } from '../../../src/wire/layers/websocket.ts';
import { compressing } from '../../../src/wire/layers/websocket-deflate.ts';
import { field, sizeOf } from '../../../src/wire/index.ts';
import { hexOf } from '../../support/hex.ts';
import { stackView, wireInputs } from '../../support/wire-exchange.ts';

const content = (hex: string) => [field('payload', 'compressed', hex.length / 2, Buffer.from(hex, 'hex'), 'RFC 7692 §7.2.3')];

/** Size of a compressed server frame of the exchange. */
function frameBytes(deflatedBytes: number): number {
  const stack = stackView('websocket');
  const [message] = webSocket(stack, wireInputs(stack, { direction: 'down', guarantee: 'best-effort', websocket: { compress: compressing({ deflatedBytes }) } })).message;
  return message === undefined ? 0 : sizeOf(message.fields);
}

describe('RFC 7692 §7.2.3, server frames for "Hello"', () => {
  it.each([
    ['one compressed DEFLATE block', 'f248cdc9c90700', 'c107f248cdc9c90700'],
    ['second identical message with context takeover', 'f200110000', 'c105f200110000'],
    ['a DEFLATE block without compression', '000500faff48656c6c6f00', 'c10b000500faff48656c6c6f00'],
    ['a final DEFLATE block', 'f348cdc9c9070000', 'c108f348cdc9c9070000'],
    ['two DEFLATE blocks', 'f24805000000ffffcac9c90700', 'c10df24805000000ffffcac9c90700'],
  ])('%s', (_title, compressedHex, frameHex) => {
    expect(hexOf(webSocketFrame('server', content(compressedHex), 'text', { compressed: true }))).toBe(frameHex);
    expect(frameBytes(compressedHex.length / 2)).toBe(frameHex.length / 2);
  });

  it('the model makes the same sizes from the text: literals first, the whole text as a back reference the second time', () => {
    const text = [field('payload', 'Payload data', 5, 'Hello', 'RFC 7692 §7.2.3')];
    const { message } = compressing({});
    expect(sizeOf(message(text, null) ?? [])).toBe(7);
    expect(sizeOf(message(text, { content: text, distance: 5 }) ?? [])).toBe(4);
    expect(sizeOf(message([], null) ?? [])).toBe(1);
  });

  it('two fragments: RSV1 stands on the first alone', () => {
    expect(hexOf(webSocketFrame('server', content('f248cd'), 'text', { compressed: true, more: true }))).toBe('4103f248cd');
    expect(hexOf(webSocketFrame('server', content('c9c90700'), 'continuation'))).toBe('8004c9c90700');
  });

  it('the compressed form that the examples start from is what DEFLATE makes of it', () => {
    const flushed = deflateRawSync('Hello', { finishFlush: constants.Z_SYNC_FLUSH });
    // The four bytes 00 00 ff ff at the end are left out on the wire (§7.2.1).
    expect(flushed.subarray(0, -4).toString('hex')).toBe('f248cdc9c90700');
  });
});
