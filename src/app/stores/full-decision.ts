import { firstPlaceMap, recommend, type FirstPlaceMap, type NumberInputId, type Recommendation } from '../../engine/index.ts';
import { decisionCatalogue, type Catalogue } from '../../knowledge/index.ts';
import type { EngineInput } from '../../questionnaire/index.ts';
import type { DecideInput, Ways, WaysState } from './decision-messages.ts';

/** The catalogue with words and citations. Pages of protocols are functions that fetch them, and no message carries a function. */
export const catalogue: Catalogue = { ...decisionCatalogue, families: decisionCatalogue.families.map(({ page: _, ...family }) => family) };

/** The whole result: how sure it is and what would change it, too. */
export function decide({ scenario, openInputs, ...rest }: DecideInput, known: Catalogue): Recommendation {
  return recommend(scenario, known, openInputs, rest);
}

/** First place over two numbers. */
export function map({ scenario, weights = {} }: EngineInput, x: NumberInputId, y: NumberInputId, known: Catalogue): FirstPlaceMap {
  return firstPlaceMap(scenario, known, weights, x, y);
}

/** Reads the questionnaire, which nothing else here needs. */
export async function ways(state: WaysState, known: Catalogue): Promise<Ways> {
  const { findWays } = await import('./find-ways.ts');
  return findWays(state, known);
}
