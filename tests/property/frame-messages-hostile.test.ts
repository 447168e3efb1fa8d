import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_VERSION, NAMESPACE, readHostMessage, THEMES } from '../../src/embed/messages.ts';
import { checkAnswers, decodeLink } from '../../src/questionnaire/index.ts';
import { HOSTILE_TIMEOUT_MS, hostileRuns } from '../support/fuzz.ts';

const ID = 'frame-1';

/** Messages of any kind, and such as differ from a right one in few fields. */
const message = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.record({
    namespace: fc.oneof({ weight: 5, arbitrary: fc.constant(NAMESPACE) }, fc.anything()),
    version: fc.oneof({ weight: 5, arbitrary: fc.constant(MESSAGE_VERSION) }, fc.anything()),
    id: fc.oneof({ weight: 5, arbitrary: fc.constant(ID) }, fc.anything()),
    kind: fc.oneof({ weight: 5, arbitrary: fc.constantFrom('theme', 'state', 'hello', 'ready', 'height') }, fc.anything()),
    theme: fc.oneof(fc.constantFrom(...THEMES), fc.anything()),
    link: fc.oneof(fc.string({ maxLength: 60 }), fc.string().map((text) => `#v=1&${text}`), fc.constant('x'.repeat(9_000)), fc.anything()),
    __proto__: fc.anything(),
  }, { requiredKeys: [] }),
);

describe('messages to a frame', { timeout: HOSTILE_TIMEOUT_MS }, () => {
  it('are one of the known ones in every field, or nothing', () => {
    fc.assert(fc.property(message, (data) => {
      const read = readHostMessage(data, ID);
      if (read === null) return;
      expect([read.namespace, read.version, read.id]).toEqual([NAMESPACE, MESSAGE_VERSION, ID]);
      expect(['theme', 'state', 'hello']).toContain(read.kind);
      if (read.kind === 'theme') expect(THEMES).toContain(read.theme);
      if (read.kind === 'state') {
        expect(read.link.length).toBeLessThanOrEqual(8_000);
        const { state } = decodeLink(read.link);
        expect(checkAnswers(state.answers)).toEqual({ answers: state.answers, notices: [] });
      }
    }), hostileRuns(5_000));
  });
});
