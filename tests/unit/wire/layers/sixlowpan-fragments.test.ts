import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sixlowpanFrames } from '../../../../src/wire/layers/sixlowpan-fragments.ts';
import { opaque, sizeOf } from '../../../../src/wire/index.ts';

const frames = (headerBytes: number, uncompressedHeaderBytes: number, contentBytes: number, room: number) => sixlowpanFrames(
  { header: [opaque('ip', 'header', headerBytes, 'test')], uncompressedHeaderBytes, content: [opaque('payload', 'content', contentBytes, 'test')] }, room,
).map(sizeOf);

describe('6LoWPAN fragmentation', () => {
  it.each([
    ['fits one frame', 9, 48, 95, 104, [104]],
    ['100 bytes over a room of 104', 9, 48, 100, 104, [101, 17]],
    ['200 bytes over a room of 104', 9, 48, 200, 104, [101, 101, 21]],
    ['128 bytes over a room of 81', 9, 48, 128, 81, [77, 69]],
  ] as const)('%s', (_title, header, uncompressed, content, room, expected) => {
    expect(frames(header, uncompressed, content, room)).toEqual(expected);
  });

  it('an uncompressed packet of 1280 bytes over a room of 81 takes 18 frames', () => {
    expect(frames(49, 48, 1280 - 48, 81)).toHaveLength(18);
  });

  it('a room without place for a fragment is refused', () => {
    expect(() => frames(40, 48, 100, 20)).toThrow(RangeError);
  });

  it('every byte arrives once, no frame is too long, offsets are multiples of 8', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 60, max: 116 }), fc.integer({ min: 6, max: 41 }), (content, room, header) => {
      const made = sixlowpanFrames(
        { header: [opaque('ip', 'header', header, 'test')], uncompressedHeaderBytes: 48, content: [opaque('payload', 'content', content, 'test')] }, room,
      );
      const carried = made.flat().filter(({ layer }) => layer === 'payload');
      expect(sizeOf(carried)).toBe(content);
      expect(made.every((frame) => sizeOf(frame) <= room)).toBe(true);
      const offsets = made.flat().filter(({ name }) => name.startsWith('datagram offset')).map(({ value }) => value);
      expect(offsets.every((value) => Number.isInteger(value))).toBe(true);
    }));
  });
});
