import { describe, expect, it } from 'vitest';
import { cite } from '../../../../src/knowledge/authoring/cite.ts';

describe('cite', () => {
  it('takes the place in the source from behind the first space', () => {
    expect(cite('rfc-7252', 'rfc-7252 §4.2', 'amqp-1-0 part 2 §2.6')).toEqual([
      { source: 'rfc-7252' }, { source: 'rfc-7252', clause: '§4.2' }, { source: 'amqp-1-0', clause: 'part 2 §2.6' },
    ]);
  });

  it('gives the same object for the same text, so that a repeated citation costs nothing', () => {
    expect(cite('rfc-7641 §4.5')[0]).toBe(cite('rfc-7641 §4.5')[0]);
  });
});
