import type { Catalogue } from '../../knowledge/index.ts';
import { nearestWays, nothingFits } from '../../questionnaire/index.ts';
import type { Ways, WaysState } from './decision-messages.ts';

/** Applies changes of answers one after the other: some seconds of work. */
export function findWays(state: WaysState, catalogue: Catalogue): Ways {
  const stuck = nothingFits(state, catalogue);
  return { toFirst: stuck === null ? nearestWays(state, catalogue) : [], nothingFits: stuck };
}
