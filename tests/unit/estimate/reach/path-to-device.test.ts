import { describe, expect, it } from 'vitest';
import { pathToDevice, type PathQuestion, type PathToDevice } from '../../../../src/estimate/reach/path-to-device.ts';
import type { IdleLimit } from '../../../../src/estimate/reach/idle-limits.ts';
import { fact } from '../../../../src/knowledge/authoring/facts.ts';

const point = (value: number) => ({ low: value, high: value });
const limit = (low: number, high: number, certain = true): IdleLimit => ({ kind: 'nat', seconds: { low, high }, certain, input: { name: 'idle', value: { low, high }, unit: 's', from: 'figure', condition: 'as tested', sources: [] } });
const push = (value: PathQuestion['capabilities']['pushToDevice']['value']) => ({ pushToDevice: fact(value, 'rfc-9110') });
const QUESTION: PathQuestion = {
  stack: { transport: 'tcp' }, capabilities: push('while-connected'), canListen: false, sleeps: false, latency: 'seconds', roundTripSeconds: point(0.2), messagesPerDay: point(24), reportsPerDay: point(24),
  limits: [limit(900, 3_600)], refreshBytes: point(100),
};
function path(more: Partial<PathQuestion>): PathToDevice {
  const found = pathToDevice({ ...QUESTION, ...more });
  if ('refused' in found) throw new Error(JSON.stringify(found.refused));
  return found;
}

describe('the path to a device', () => {
  it.each([
    ['a device that can be addressed listens', { canListen: true }, 'listens'],
    ['a connection is held open', {}, 'held-open'],
    ['a mapping is held open', { stack: { transport: 'udp' }, capabilities: push('reply-window') }, 'held-open'],
    ['a request is held back where only answers reach the device', { capabilities: push('reply-window') }, 'held-request'],
    ['who cannot be sent to asks', { capabilities: push('none') }, 'asks'],
    ['asleep with a queue it is queue mode', { sleeps: true, capabilities: push('queued-until-wake') }, 'queue'],
    ['asleep without one only a report opens the path', { sleeps: true }, 'after-report'],
    ['asleep nobody listens', { sleeps: true, canListen: true, capabilities: push('queued-until-wake') }, 'queue'],
  ] as const)('%s', (_title, more, kind) => expect(path(more).kind).toBe(kind));

  it('takes half a round trip where it is open', () => expect(path({}).afterSeconds).toEqual(point(0.1)));

  it('asleep a command waits up to the longest gap between reports and half a round trip', () => {
    expect(path({ sleeps: true, reportsPerDay: { low: 12, high: 24 } }).afterSeconds).toEqual({ low: 0.1, high: 86_400 / 12 + 0.1 });
  });

  it('a device that never reports by itself has no wait that can be said', () => expect(path({ sleeps: true, reportsPerDay: point(0) }).afterSeconds).toEqual({ unknown: 'how often the device wakes by itself' }));

  it('who asks every ten seconds waits as long at most, and a round trip', () => expect(path({ capabilities: push('none') }).afterSeconds).toEqual({ low: 0.2, high: 10.2 }));

  it('refreshes fill the gaps that messages leave: 96 and 24 periods a day less 24 messages', () => {
    expect(path({}).refresh).toEqual({ everySeconds: { low: 900, high: 3_600 }, perDay: { low: 0, high: 72 }, bytesPerDay: { low: 0, high: 7_200 } });
  });

  it('nothing that forgets needs no refresh; only uncertain ones leave it unknown', () => {
    expect(path({ limits: [] }).refresh).toBeNull();
    expect(path({ limits: [limit(60, 100, false)] }).refresh).toEqual({ unknown: 'how long an idle path stays open here' });
  });

  it('shows its steps: interval, count, bytes', () => {
    expect(path({}).trace.map(({ code, result, unit }) => [code, result, unit])).toEqual([['refresh-interval', { low: 900, high: 3_600 }, 's'], ['refreshes', { low: 0, high: 72 }, 'a day'], ['refresh-bytes', { low: 0, high: 7_200 }, 'B a day']]);
  });

  it.each([
    ['roundTripSeconds', { roundTripSeconds: point(-1) }], ['messagesPerDay', { messagesPerDay: { low: 2, high: 1 } }], ['reportsPerDay', { reportsPerDay: point(Number.NaN) }], ['refreshBytes', { refreshBytes: point(1e12) }], ['limits.nat', { limits: [limit(0, 1)] }],
  ] as const)('refuses a bad %s with limit and reason', (field, more) => {
    expect(pathToDevice({ ...QUESTION, ...more })).toEqual({ refused: [{ field, limit: expect.stringMatching(/^\d+ to \d+ /) as string, found: expect.any(String) as string, reason: expect.any(String) as string }] });
  });
});
