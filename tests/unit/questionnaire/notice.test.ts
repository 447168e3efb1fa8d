import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/questionnaire/notice.ts';

describe('shown', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'nothing'], ['null', null, 'null'], ['number', 5, '5'], ['text', 'abc', '"abc"'], ['list', [1, 2], 'a list of 2'], ['object', {}, 'an object'],
    ['function', () => 1, 'a function'], ['control characters', 'a\u0000b\u202ec', '"a·b·c"'], ['long text', 'x'.repeat(100), `"${'x'.repeat(60)}…"`],
  ])('%s', (_, value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('never cuts a character in two', () => {
    expect(shown('😀'.repeat(61))).toBe(`"${'😀'.repeat(60)}…"`);
  });
});
