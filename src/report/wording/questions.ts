import type { QuestionValue } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import type { QuestionLine } from '../context.ts';
import { INPUT_NAMES } from './input-names.ts';
import { capitalise, joinWords } from './join-words.ts';
import { optionText } from './option-text.ts';

/** What an open question is worth: which answers would change first place, and to what. */
export function questionValueSentence(value: QuestionValue, questions: readonly QuestionLine[], names: CatalogueNames): string {
  const line = questions.find((entry) => entry.input === value.input);
  const label = line?.label ?? capitalise(INPUT_NAMES[value.input]);
  if (!value.couldChangeFirst) return `${label}: no answer changes first place.`;
  const byFirst = new Map<string, string[]>();
  for (const { option, first } of value.changes) {
    byFirst.set(first, [...(byFirst.get(first) ?? []), optionText(value.input, option, line)]);
  }
  const outcomes = [...byFirst].map(([first, options]) => `${names.family(first)} with ${joinWords(options, 'or')}`);
  return outcomes.length === 0 ? `${label}: it could change first place.` : `${label}: first would be ${outcomes.join('; ')}.`;
}
