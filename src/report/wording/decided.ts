import type { VerdictKind } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { inSentence } from './join-words.ts';
import { VERDICT_NAMES } from './verdict.ts';

/** What a link recorded of a result when it was made. */
export interface DecidedOutcome {
  readonly first: string | null;
  readonly verdict: VerdictKind;
  /** Whole points, 0 to 100. */
  readonly scorePercent: number | null;
}

/** "CoAP in first place with 71 of 100 (clear)". */
export function decidedText({ first, verdict, scorePercent }: DecidedOutcome, names: CatalogueNames): string {
  if (first === null) return verdict === 'no-fit' ? 'no protocol fitted' : 'no first place';
  return `${names.family(first)} in first place${scorePercent === null ? '' : ` with ${scorePercent} of 100`} (${inSentence(VERDICT_NAMES[verdict])})`;
}
