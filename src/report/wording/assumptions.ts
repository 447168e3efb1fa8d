import type { Assumption } from '../../engine/index.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { capitalise } from './join-words.ts';

type AssumptionTemplate = (assumption: Assumption, value: string) => string;

export const ASSUMPTION_TEMPLATES: Readonly<Record<string, AssumptionTemplate>> = {};

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
