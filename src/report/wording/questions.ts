import type { QuestionValue } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import type { QuestionLine } from '../context.ts';
import { INPUT_NAMES } from './input-names.ts';
import { capitalise, joinWords } from './join-words.ts';
import { optionText } from './option-text.ts';

/** Answers of an open question that put the same protocol first. */
export interface AnswersToFirst {
  readonly protocol: string;
  /** As the question shows them; standards that prescribe nothing but this protocol stand before those that leave a choice. */
  readonly options: readonly string[];
}

export function answersToFirst({ input, changes }: QuestionValue, questions: readonly QuestionLine[], names: CatalogueNames): AnswersToFirst[] {
  const line = questions.find((entry) => entry.input === input);
  return [...new Set(changes.map(({ first }) => first))].map((protocol) => {
    const options = changes.filter(({ first }) => first === protocol).map(({ option }) => option);
    if (input === 'standards') options.sort((a, b) => names.prescribedBy(String(a)).length - names.prescribedBy(String(b)).length);
    return { protocol, options: options.map((option) => optionText(input, option, line)) };
  });
}

export function questionLabel(input: QuestionValue['input'], questions: readonly QuestionLine[]): string {
  return questions.find((entry) => entry.input === input)?.label ?? capitalise(INPUT_NAMES[input]);
}

/**
 * What an open question is worth: which answers would change first place, and to what.
 * @param listed how answers are put into words; all of them unless given
 */
export function questionValueSentence(value: QuestionValue, questions: readonly QuestionLine[], names: CatalogueNames, listed = allOf): string {
  const label = questionLabel(value.input, questions);
  if (!value.couldChangeFirst) return `${label}: no answer changes first place.`;
  const outcomes = answersToFirst(value, questions, names).map(({ protocol, options }) => `${names.family(protocol)} with ${listed(options)}`);
  return outcomes.length === 0 ? `${label}: it could change first place.` : `${label}: first would be ${outcomes.join('; ')}.`;
}

const allOf = (options: readonly string[]) => joinWords(options, 'or');
