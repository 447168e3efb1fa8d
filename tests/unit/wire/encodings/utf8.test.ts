import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '../../../../src/wire/encodings/utf8.ts';

describe('utf8Length', () => {
  it.each([['', 0], ['temp', 4], ['Grüße', 7], ['温度', 6], ['🌡', 4]])('%s', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });

  it('agrees with the encoder, lone surrogates included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', '\ud800', '\udc00', 'a\ud83d'), (text, stray) => {
      expect(utf8Length(text + stray)).toBe(new TextEncoder().encode(text + stray).length);
    }));
  });
});
