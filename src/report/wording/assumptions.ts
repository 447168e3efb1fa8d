import type { Assumption } from '../../engine/index.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { capitalise } from './join-words.ts';

type AssumptionTemplate = (assumption: Assumption, value: string) => string;

const nameOf = (assumption: Assumption): string => (assumption.input === null ? '' : capitalise(INPUT_NAMES[assumption.input]));

/** By code. A test runs the decision on open and on partly answered states and finds each code here. */
export const ASSUMPTION_TEMPLATES: Readonly<Record<string, AssumptionTemplate>> = {
  'typical-number': (assumption, value) => `${nameOf(assumption)}: ${value} stands for it, as nothing was answered.`,
  'range-typical': (assumption, value) => `${nameOf(assumption)}: ${value} stands for the range that was given.`,
  'typical-choice': (assumption, value) => `${nameOf(assumption)}: ${value}, unless answered otherwise.`,
  'all-equally-likely': (assumption) => `${nameOf(assumption)}: every answer that is still possible counts alike.`,
  usual: (assumption, value) => `${nameOf(assumption)}: ${value}, as is usual; answer the question if not.`,
  implied: (assumption, value) => `${nameOf(assumption)}: ${value}, as it follows from another answer.`,
  'ordinary-internet-path': () => 'Link: an ordinary internet path, as no link was named.',
};

/** What the result takes for granted, in one sentence. */
export function assumptionText(assumption: Assumption): string {
  const value = assumption.value === null ? '' : assumption.input === null ? String(assumption.value) : inputValueText(assumption.input, assumption.value);
  const template = ASSUMPTION_TEMPLATES[assumption.code];
  return template ? template(assumption, value) : plainAssumption(assumption, value);
}

/** For a code from outside; a test proves that no known code ends here. */
function plainAssumption({ input, code }: Assumption, value: string): string {
  return `${capitalise(input === null ? code : INPUT_NAMES[input])}: ${value === '' ? 'open' : value}, assumed.`;
}
