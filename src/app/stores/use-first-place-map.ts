import type { FirstPlaceMap, NumberInputId } from '../../engine/index.ts';
import { engineInput, type State } from '../../questionnaire/index.ts';
import { fullSeat } from './recommendation-store.ts';
import { useAsked, type AskedView } from './use-asked.ts';

/** First place over two numbers of the person's choice. */
export function useFirstPlaceMap(state: State, wanted: boolean, x: NumberInputId, y: NumberInputId): AskedView<FirstPlaceMap> {
  return useAsked(state, wanted, `map ${x} ${y}`, (isStill) => fullSeat.askMap(engineInput(state), x, y, isStill));
}
