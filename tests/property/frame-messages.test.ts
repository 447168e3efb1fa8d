import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHostMessage, THEMES } from '../../src/embed/messages.ts';

const envelope = { namespace: 'wirewise', version: 1, id: 'a1' };
const kinds = fc.constantFrom('theme', 'state', 'hello', 'height', '__proto__', 'constructor');
/** Anything that may arrive: half of it looks like a message of ours. */
const message = fc.oneof(
  fc.anything(),
  fc.record({ kind: fc.oneof(kinds, fc.string()), theme: fc.oneof(fc.constantFrom<unknown>(...THEMES), fc.anything()), link: fc.oneof(fc.string({ maxLength: 9_000, size: 'max' }), fc.anything()) }, { requiredKeys: [] })
    .map((parts) => ({ ...envelope, ...parts })),
);

it('reads any message as a known one or as none, and never throws', { timeout: 60_000 }, () => {
  fc.assert(fc.property(message, (data) => {
    const read = readHostMessage(data, 'a1');
    if (read === null) return;
    expect(['theme', 'state', 'hello']).toContain(read.kind);
    if (read.kind === 'theme') expect(THEMES).toContain(read.theme);
    if (read.kind === 'state') expect(typeof read.link === 'string' && read.link.length <= 8_000).toBe(true);
  }), { numRuns: 20_000 });
});
