import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HpackEncoder } from '../../src/wire/encodings/hpack.ts';
import { HPACK_POLICIES, type HpackPolicyId } from '../../src/wire/encodings/hpack-policies.ts';
import { huffmanEncode, huffmanLength } from '../../src/wire/encodings/hpack-huffman.ts';
import type { HeaderLine } from '../../src/wire/encodings/hpack-static-table.ts';
import { prefixedInteger, prefixedIntegerLength } from '../../src/wire/encodings/hpack-string.ts';
import { CONNECTION_PREFACE, headersFrames, settingsFrame } from '../../src/wire/layers/http-2.ts';
import { sizeOf } from '../../src/wire/index.ts';
import { readHttp2Requests } from '../support/http2-reader.ts';
import { serialiseFields } from '../support/serialise-fields.ts';

const name = fc.stringMatching(/^x-[a-z0-9]{1,12}$/);
const value = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);
const request = fc.record({
  path: fc.stringMatching(/^\/[a-z0-9/]{0,30}$/),
  lines: fc.uniqueArray(fc.tuple(name, value), { maxLength: 6, selector: ([key]) => key }),
  token: fc.option(value, { nil: undefined }),
});

describe('HPACK', () => {
  it.each(Object.keys(HPACK_POLICIES) as HpackPolicyId[])('policy %s: nghttp2 reads back every header of a run of requests', async (policy) => {
    await fc.assert(fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async (requests) => {
      const encoder = new HpackEncoder(HPACK_POLICIES[policy]);
      const sent = requests.map(({ path, lines, token }): readonly HeaderLine[] => [
        [':method', 'GET'], [':path', path], [':scheme', 'http'], [':authority', 'iot.example.com'], ...lines, ...(token === undefined ? [] : [['authorization', token] as const]),
      ]);
      const bytes = sent.map((lines, index) => serialiseFields(headersFrames(2 * index + 1, encoder.block(lines), true)));
      const read = await readHttp2Requests([serialiseFields([...CONNECTION_PREFACE, ...settingsFrame([])]), ...bytes], sent.length);
      expect(read.map(({ headers }) => headers)).toEqual(sent.map((lines) => Object.fromEntries(lines)));
    }), { numRuns: 15 });
  });

  it('a repeated block is never longer than the first', () => {
    fc.assert(fc.property(request, fc.constantFrom(...(Object.keys(HPACK_POLICIES) as HpackPolicyId[])), ({ path, lines }, policy) => {
      const encoder = new HpackEncoder(HPACK_POLICIES[policy]);
      const block = (): number => sizeOf(encoder.block([[':path', path], ...lines]));
      const first = block();
      expect(block()).toBeLessThanOrEqual(first);
    }));
  });

  it('the Huffman code has the length that was announced', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(huffmanEncode(text).length).toBe(huffmanLength(text));
    }));
  });

  it('an integer has the length that was announced, whatever its prefix', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 3, max: 7 }), (number, prefix) => {
      expect(prefixedInteger(number, prefix, 0).length).toBe(prefixedIntegerLength(number, prefix));
    }));
  });
});
