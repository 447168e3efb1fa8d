import type { State } from '../../../questionnaire/index.ts';
import { answersStore, restoreStep } from '../../stores/answers-store.ts';

/** Puts other weights by hand in place of the present ones, in one step that can be undone. */
export function replaceWeights(weights: State['weights']): void {
  const { state, origins } = answersStore.getState();
  restoreStep({ state: { ...state, weights, decided: null, catalogueDate: null }, origins });
}
