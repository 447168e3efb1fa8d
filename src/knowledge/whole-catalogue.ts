import { catalogue } from './catalogue.ts';
import { loadEnergyFacts } from './load-energy-facts.ts';
import { loadFactTables, loadNewcomers } from './load-fact-tables.ts';
import { loadTariffs } from './load-tariffs.ts';
import { withPages } from './protocol-page.ts';
import type { Catalogue } from './schema/catalogue.ts';

/** Everything that is known, in one document: what a ranking takes, long texts, tables, newcomers, energy and tariffs. */
export async function wholeCatalogue(): Promise<Catalogue> {
  const [whole, { tables, comparisons }, newcomers, energy, tariffs] = await Promise.all([
    withPages(catalogue), loadFactTables(), loadNewcomers(), loadEnergyFacts(), loadTariffs(),
  ]);
  return { ...whole, tables, comparisons: [...comparisons], newcomers: [...newcomers], energy: { ...energy, profiles: [...energy.profiles] }, tariffs: [...tariffs] };
}
