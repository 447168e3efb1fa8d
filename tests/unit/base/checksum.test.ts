import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/base/checksum.ts';

describe('checksum', () => {
  it('has five characters that cannot be misread', () => {
    for (const text of ['', 'v=1', 'v=1&p=r', '\u0000', '💥']) expect(checksum(text)).toMatch(/^[0-9a-hjkmnp-tv-z]{5}$/);
  });

  it('sees every change of one character and every swap of two', () => {
    const text = 'v=1&p=mr&l=n&f=open&b=16-64&s=hop';
    for (let index = 0; index < text.length; index += 1) {
      expect(checksum(`${text.slice(0, index)}?${text.slice(index + 1)}`)).not.toBe(checksum(text));
      if (index > 0 && text[index] !== text[index - 1]) {
        expect(checksum(`${text.slice(0, index - 1)}${text[index]}${text[index - 1]}${text.slice(index + 1)}`)).not.toBe(checksum(text));
      }
    }
  });
});
