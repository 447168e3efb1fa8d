import { describe, expect, it } from 'vitest';
import { readHostMessage } from '../../../src/embed/messages.ts';

const envelope = { namespace: 'wirewise', version: 1, id: 'a1' };

describe('a message from the host page', () => {
  it('is read when it is known and for this frame', () => {
    expect(readHostMessage({ ...envelope, kind: 'theme', theme: 'dark' }, 'a1')).toEqual({ ...envelope, kind: 'theme', theme: 'dark' });
    expect(readHostMessage({ ...envelope, kind: 'state', link: 'v=1' }, 'a1')).toEqual({ ...envelope, kind: 'state', link: 'v=1' });
    expect(readHostMessage({ ...envelope, kind: 'hello', more: 1 }, 'a1')).toEqual({ ...envelope, kind: 'hello' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'wirewise'],
    ['a list', [1, 2]],
    ['another namespace', { ...envelope, namespace: 'other', kind: 'theme', theme: 'dark' }],
    ['another version', { ...envelope, version: 2, kind: 'theme', theme: 'dark' }],
    ['another frame', { ...envelope, id: 'b2', kind: 'theme', theme: 'dark' }],
    ['an unknown kind', { ...envelope, kind: 'navigate', to: 'https://example.org' }],
    ['an unknown theme', { ...envelope, kind: 'theme', theme: 'url(x)' }],
    ['a state that is no text', { ...envelope, kind: 'state', link: { length: 3 } }],
    ['a state that is too long', { ...envelope, kind: 'state', link: 'x'.repeat(8001) }],
  ])('is refused when it is %s', (_, data) => {
    expect(readHostMessage(data, 'a1')).toBeNull();
  });
});
