import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPng, linkOfPng, withLink } from '../../../../src/questionnaire/codec/png-link.ts';

/** One grey pixel, written by hand from the specification. */
const pixel = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'));
const LINK = 'https://example.org/tool/#v=p1&y=abc&k=2wc0s';

describe('the link inside a PNG image', () => {
  it('comes back, and the image keeps every byte of its own', () => {
    const marked = withLink(pixel, LINK);
    expect(linkOfPng(marked)).toBe(LINK);
    expect([...marked.subarray(0, 33), ...marked.subarray(marked.length - (pixel.length - 33))]).toEqual([...pixel]);
  });
  it('is a text chunk with its length and check value', () => {
    const chunk = Buffer.from(withLink(pixel, 'a')).subarray(33, 33 + 12 + 10);
    expect(chunk.toString('latin1', 4, 18)).toBe('tEXtwirewise\0a');
    expect(chunk.readUInt32BE(0)).toBe(10);
  });
  it('is none in an image without one, cut off, or changed', () => {
    expect(linkOfPng(pixel)).toBeNull();
    const marked = withLink(pixel, LINK);
    expect(linkOfPng(marked.subarray(0, 60))).toBeNull();
    const changed = marked.slice();
    changed[50] = 0x58;
    expect(linkOfPng(changed)).toBeNull();
  });
  it('is not written into anything else', () => {
    expect(isPng(new Uint8Array())).toBe(false);
    expect(() => withLink(Uint8Array.from([1, 2, 3]), LINK)).toThrow(RangeError);
  });
  it('is looked for without an exception in any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (noise, at) => {
      expect(linkOfPng(noise)).toBeNull();
      const spoilt = withLink(pixel, LINK);
      spoilt.set(noise.subarray(0, Math.max(0, spoilt.length - at)), Math.min(at, spoilt.length));
      const found = linkOfPng(spoilt);
      expect(found === null || found === LINK).toBe(true);
    }), { numRuns: 2000 });
  });
});
