import { createCatalogue, loadFactTables, loadNewcomers, loadSources } from '../../knowledge/index.ts';
import { catalogueNames, type CatalogueNames } from '../../report/index.ts';

/** Titles with their year and addresses of sources, without the protocols that a ranking needs. */
async function loadSourceNames(): Promise<CatalogueNames> {
  const sources = (await loadSources()).map((source) => (source.year === undefined || source.title.includes(String(source.year)) ? source : { ...source, title: `${source.title} (${source.year})` }));
  return catalogueNames(createCatalogue({ date: '', families: [], links: [], criteria: [], sources }));
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
