import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers, decodeLink, encodeLink, noticeText, type DecodedLink } from '../../src/questionnaire/index.ts';
import { HOSTILE_TIMEOUT_MS, hostileRuns } from '../support/fuzz.ts';
import { stateArbitrary } from './codec-arbitraries.ts';

/** What holds for every text: a state that could have been answered by hand, and a named error where it is not what was sent. */
function expectUsable(decoded: DecodedLink): void {
  expect(checkAnswers(decoded.state.answers)).toEqual({ answers: decoded.state.answers, notices: [] });
  expect(decoded.intact).toBe(decoded.found && !decoded.notices.some((notice) => notice.severity === 'error'));
  for (const notice of decoded.notices) expect(noticeText(notice)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  const again = decodeLink(encodeLink(decoded.state));
  expect(again.state).toEqual(decoded.state);
}

const alphabet = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789-._~=&#?%+/!:;,<>"\'\\ \n\u0000\u200bé😀'));
const change = fc.record({ at: fc.nat(), kind: fc.constantFrom('replace', 'insert', 'delete', 'swap', 'cut', 'repeat'), character: alphabet });

function changed(text: string, { at, kind, character }: { readonly at: number; readonly kind: string; readonly character: string }): string {
  const place = at % (text.length + 1);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (kind === 'replace') return `${before}${character}${after.slice(1)}`;
  if (kind === 'insert') return `${before}${character}${after}`;
  if (kind === 'delete') return `${before}${after.slice(1)}`;
  if (kind === 'swap') return `${before}${after.slice(0, 2).split('').toReversed().join('')}${after.slice(2)}`;
  if (kind === 'cut') return before;
  return `${before}${after}${after}`;
}

describe('hostile links', { timeout: HOSTILE_TIMEOUT_MS }, () => {
  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expectUsable(decodeLink(text));
      expectUsable(decodeLink(`#v=1&${text}`));
    }), hostileRuns(600));
  });

  it('never throw on text that looks like a link', () => {
    const pair = fc.tuple(fc.stringMatching(/^[a-z_]{1,4}$/), fc.stringMatching(/^[a-z0-9~.-]{0,8}$/)).map(([key, value]) => `${key}=${value}`);
    fc.assert(fc.property(fc.array(fc.oneof(pair, fc.constantFrom('v=1', 'v=2', '__proto__=1', 'constructor=x', 'w=tv1__proto__2', 'o=__proto__.tie.5', 'k=00000')), { maxLength: 12 }), (parts) => {
      expectUsable(decodeLink(parts.join('&')));
    }), hostileRuns(600));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('give the state that was sent, or an error: never another state in silence', () => {
    fc.assert(fc.property(stateArbitrary, fc.array(change, { minLength: 1, maxLength: 3 }), (state, changes) => {
      const link = encodeLink(state);
      const text = changes.reduce(changed, link);
      const decoded = decodeLink(text);
      expectUsable(decoded);
      if (decoded.intact) expect(decoded.state).toEqual(state);
      else if (decoded.found) expect(decoded.notices.some((notice) => notice.severity === 'error')).toBe(true);
      else expect(text.length).toBeLessThan(link.length);
    }), hostileRuns(800));
  });

  it('report every cut', () => {
    fc.assert(fc.property(stateArbitrary, fc.nat(), (state, at) => {
      const link = encodeLink(state);
      const length = 1 + (at % (link.length - 1));
      const decoded = decodeLink(`https://example.org/#${link.slice(0, length)}`);
      expect([decoded.found, decoded.intact]).toEqual([true, false]);
    }), hostileRuns(600));
  });
});
