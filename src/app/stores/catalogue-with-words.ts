import { decisionCatalogue, type Catalogue } from '../../knowledge/index.ts';

/** The catalogue with words and citations. Pages of protocols are functions that fetch them, and no message carries a function. */
export const catalogueWithWords: Catalogue = { ...decisionCatalogue, families: decisionCatalogue.families.map(({ page: _, ...family }) => family) };
