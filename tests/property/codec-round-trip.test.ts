import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../src/questionnaire/index.ts';
import { stateArbitrary } from './codec-arbitraries.ts';

/** Many runs: on a busy machine the usual limit is too short. */
const PATIENT = { timeout: 60_000 };

describe('links, both ways', PATIENT, () => {
  it('give every state back', () => {
    fc.assert(fc.property(stateArbitrary, (state) => {
      const decoded = decodeLink(encodeLink(state));
      expect(decoded.state).toEqual(state);
      expect(decoded.intact).toBe(true);
      expect(decoded.notices.filter((notice) => notice.code !== 'unknown-key')).toEqual([]);
    }), { numRuns: 300, seed: 20261125 });
  });

  it('are the same text for the same state', () => {
    fc.assert(fc.property(stateArbitrary, (state) => {
      const link = encodeLink(state);
      expect(encodeLink(decodeLink(link).state)).toBe(link);
      const shuffled = { ...state, answers: Object.fromEntries(Object.entries(state.answers).toReversed()), fixed: state.fixed.toReversed() };
      expect(encodeLink(shuffled)).toBe(link);
    }), { numRuns: 300, seed: 20261125 });
  });

  it('use no character that mail, chat or a router would change', () => {
    fc.assert(fc.property(stateArbitrary, (state) => {
      expect(encodeLink(state)).toMatch(/^[A-Za-z]{1,3}=[A-Za-z0-9\-._~]*(?:&[A-Za-z]{1,3}=[A-Za-z0-9\-._~]*)*$/);
      expect(encodeLink(state)).toMatch(/[0-9a-z]$/);
    }), { numRuns: 300, seed: 20261125 });
  });

  it('survive escaping, wrapping, invisible characters and trailing punctuation', () => {
    const escape = fc.constantFrom((text: string) => text, encodeURIComponent, (text: string) => encodeURIComponent(encodeURIComponent(text)), (text: string) => text.replaceAll('&', '&amp;'));
    const tail = fc.constantFrom('', '.', ',', ')', '>', '"', '…', '\u200b', '%E2%80%8B', '!?', '\r\n', ']', '’');
    const wrap = fc.integer({ min: 5, max: 80 });
    fc.assert(fc.property(stateArbitrary, escape, tail, wrap, (state, escaped, behind, width) => {
      const text = `https://example.org/tool/#${escaped(encodeLink(state))}${behind}`.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
      const decoded = decodeLink(text);
      expect(decoded.state).toEqual(state);
      expect(decoded.intact).toBe(true);
    }), { numRuns: 300, seed: 20261125 });
  });
});
