import { createCatalogue, loadFactTables, loadNewcomers, loadSources } from '../../knowledge/index.ts';
import { catalogueNames, type CatalogueNames } from '../../report/index.ts';

/** Titles and addresses of sources, without the protocols that a ranking needs. */
async function loadSourceNames(): Promise<CatalogueNames> {
  return catalogueNames(createCatalogue({ date: '', families: [], links: [], criteria: [], sources: await loadSources() }));
}

/** What the pages of facts show. */
export async function loadFactData() {
  const [facts, names] = await Promise.all([loadFactTables(), loadSourceNames()]);
  return { ...facts, names };
}

/** What the page of newcomers shows. */
export async function loadNewcomerData() {
  const [newcomers, names] = await Promise.all([loadNewcomers(), loadSourceNames()]);
  return { newcomers, names };
}
