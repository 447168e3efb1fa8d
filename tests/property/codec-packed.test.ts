import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodePackedLink } from '../../src/questionnaire/index.ts';
import { stateArbitrary } from './codec-arbitraries.ts';

/** Many runs: on a busy machine the usual limit is too short. */
const PATIENT = { timeout: 60_000 };

describe('packed links', PATIENT, () => {
  it('give every state back', () => {
    fc.assert(fc.property(stateArbitrary, (state) => {
      const decoded = decodeLink(`https://example.org/tool/#${encodePackedLink(state)}.`);
      expect(decoded.state).toEqual(state);
      expect(decoded.intact).toBe(true);
    }), { numRuns: 300 });
  });

  it('use the characters of links alone', () => {
    fc.assert(fc.property(stateArbitrary, (state) => {
      expect(encodePackedLink(state)).toMatch(/^v=p1&y=[A-Za-z0-9\-_]*(?:&[A-Za-z]{1,3}=[A-Za-z0-9\-._~]*)*&k=[0-9a-z]{5}$/);
    }), { numRuns: 300 });
  });

  it('show nothing as read when a character was changed or lost', () => {
    fc.assert(fc.property(stateArbitrary, fc.nat(), fc.constantFrom('', 'A', '9', '~'), (state, at, instead) => {
      const link = encodePackedLink(state);
      const place = at % link.length;
      const damaged = link.slice(0, place) + instead + link.slice(place + 1);
      fc.pre(damaged !== link);
      const decoded = decodeLink(damaged);
      expect(decoded.found && decoded.intact).toBe(false);
    }), { numRuns: 1000 });
  });
});
