import { joinWords } from './join-words.ts';

/** Named in a sentence where there are more than one beyond them. */
const NAMED = 3;

/** "a, b or c"; of many the first few and how many more there are: "a, b, c or one of 12 more". */
export function fewOf(words: readonly string[]): string {
  return joinWords(words.length <= NAMED + 1 ? words : [...words.slice(0, NAMED), `one of ${words.length - NAMED} more`], 'or');
}
