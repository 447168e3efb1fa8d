import { describe, expect, it } from 'vitest';
import { boundedJson, MOST_CHARACTERS } from '../../../../src/knowledge/overlay/bounded-json.ts';

const fieldsOf = (text: string) => {
  const read = boundedJson(text);
  return 'problems' in read ? read.problems.map(({ field }) => field) : read.value;
};

describe('boundedJson', () => {
  it('gives the value of a text in order, also behind a byte-order mark', () => {
    expect(boundedJson('\uFEFF{"a":[1,"two"]}')).toEqual({ value: { a: [1, 'two'] } });
  });

  it.each([
    ['text that is none', '{', ['file']],
    ['nothing', ' ', ['file']],
    ['a megabyte', `"${'x'.repeat(MOST_CHARACTERS)}"`, ['file']],
    ['a thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}`, ['[0]'.repeat(16)]],
    ['as many levels as fit', `${'['.repeat(MOST_CHARACTERS / 2)}${']'.repeat(MOST_CHARACTERS / 2)}`, ['[0]'.repeat(16)]],
    ['a member that is no member', '{"a":{"__proto__":{"b":1}}}', ['a']],
    ['text that turns the line round', '{"a":["b\\u202ec"]}', ['a[0]']],
    ['a line feed', '{"a":"b\\nc"}', ['a']],
    ['half a character', '{"a":"\\ud800"}', ['a']],
    ['a text without end', `{"a":"${'x'.repeat(1001)}"}`, ['a']],
  ])('refuses %s', (_, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});
