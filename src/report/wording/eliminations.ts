import type { Elimination } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText, valuesText } from './input-values.ts';
import { joinWords } from './join-words.ts';
import { ELIMINATION_TEMPLATES } from './elimination-templates.ts';

/** Why a stack is out, in one sentence: what the answers need, what the stack offers. */
export function eliminationText(elimination: Elimination, names: CatalogueNames): string {
  const template = ELIMINATION_TEMPLATES[elimination.code];
  return template ? template(elimination, names) : plainElimination(elimination);
}

/** The nearest change that brings the stack back; null where no change of one answer does. */
export function wayBackText(elimination: Elimination): string | null {
  const { wayBack } = elimination;
  return wayBack && `Comes back with ${INPUT_NAMES[wayBack.input]}: ${inputValueText(wayBack.input, wayBack.value)}.`;
}

/** For a code from outside (an overlay's own constraint): the figures as they stand. A test proves that no known code ends here. */
function plainElimination({ needed, offered }: Elimination): string {
  return `Needed: ${listing(needed)}. Offered: ${listing(offered)}.`;
}

function listing(values: Elimination['offered']): string {
  return joinWords(Object.entries(values).map(([key, value]) => `${nameOf(key)} ${valuesText(key, value)}`)) || 'nothing stated';
}

function nameOf(key: string): string {
  return key in INPUT_NAMES ? INPUT_NAMES[key as keyof typeof INPUT_NAMES] : key;
}
