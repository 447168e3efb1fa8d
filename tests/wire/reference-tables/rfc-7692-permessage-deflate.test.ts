import { deflateRawSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { webSocket } from '../../../src/wire/exchanges/websocket.ts';
import { sizeOf } from '../../../src/wire/index.ts';
import { stackView, wireInputs } from '../../support/wire-exchange.ts';

/** Size of a compressed server frame. */
function frameBytes(deflatedBytes: number): number {
  const stack = stackView('websocket');
  const [message] = webSocket(stack, wireInputs(stack, { direction: 'down', guarantee: 'best-effort', websocketMessage: { deflatedBytes } })).message;
  return message === undefined ? 0 : sizeOf(message.fields);
}

describe('RFC 7692 §7.2.3, server frames for "Hello"', () => {
  it.each([
    ['second identical message with context takeover', 'f200110000', 7],
    ['a final DEFLATE block', 'f348cdc9c9070000', 10],
    ['two DEFLATE blocks', 'f24805000000ffffcac9c90700', 15],
  ])('%s', (_title, compressedHex, frame) => {
    expect(frameBytes(compressedHex.length / 2)).toBe(frame);
  });

  it('the compressed size that the example starts from is what DEFLATE makes of it', () => {
    const flushed = deflateRawSync('Hello', { finishFlush: constants.Z_SYNC_FLUSH });
    // The four bytes 00 00 ff ff at the end are left out on the wire (§7.2.1).
    expect(flushed.subarray(0, -4).toString('hex')).toBe('f248cdc9c90700');
  });
});
