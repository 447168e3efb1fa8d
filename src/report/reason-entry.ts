import type { Elimination } from '../engine/index.ts';
import { citationTexts, type CatalogueNames } from './catalogue-names.ts';
import { eliminationText, wayBackText } from './wording/eliminations.ts';

/** Why a stack is out, as plain data. */
export function reasonEntry(reason: Elimination, names: CatalogueNames) {
  return {
    code: reason.code,
    needed: reason.needed,
    offered: reason.offered,
    text: eliminationText(reason, names),
    sources: citationTexts(reason.sources, names),
    wayBack: wayBackText(reason),
  };
}
