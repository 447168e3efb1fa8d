import { CATALOGUE_DATE } from './authoring/dates.ts';
import { createCatalogue } from './create-catalogue.ts';
import { criteria } from './criteria/index.ts';
import { links } from './links/index.ts';
import { families } from './protocols/index.ts';
import type { Catalogue } from './schema/catalogue.ts';

/**
 * What the ranking needs, without the list of sources: values cite them by id, titles and addresses are a fifth of the weight.
 * Whoever prints a source takes `catalogue`.
 */
export const decisionCatalogue: Catalogue = createCatalogue({ date: CATALOGUE_DATE, families, links, criteria, sources: [] });
