import { recommend, type Recommendation } from '../../engine/index.ts';
import { decisionCatalogue, type Catalogue } from '../../knowledge/index.ts';
import type { EngineInput } from '../../questionnaire/index.ts';

/** The catalogue with words and citations. Pages of protocols are functions that fetch them, and no message carries a function. */
export const catalogue: Catalogue = { ...decisionCatalogue, families: decisionCatalogue.families.map(({ page: _, ...family }) => family) };

/** The whole result: how sure it is and what would change it, too. */
export function decide({ scenario, openInputs, ...byHand }: EngineInput): Recommendation {
  return recommend(scenario, catalogue, openInputs, byHand);
}
