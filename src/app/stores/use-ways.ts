import type { State } from '../../questionnaire/index.ts';
import type { Ways } from './decision-messages.ts';
import { waysSeat } from './recommendation-store.ts';
import { useAsked, type AskedView } from './use-asked.ts';

/** What would put another protocol first, or let anything fit. */
export function useWays(state: State, wanted: boolean): AskedView<Ways> {
  const { answers, weights, fixed } = state;
  return useAsked(state, wanted, 'ways', () => waysSeat.askWays({ answers, weights, fixed }));
}
