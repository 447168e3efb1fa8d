import { loadCostFacts, loadOverlayTools, type CostFacts } from '../../knowledge/index.ts';
import { companyDataStore, restoreCompanyData } from './company-data-store.ts';

/** The facts that costs rest on, with the company data of this page in them. */
export async function costFactsInUse(): Promise<CostFacts> {
  const [facts] = await Promise.all([loadCostFacts(), restoreCompanyData()]);
  const { used } = companyDataStore.getState();
  return used === null ? facts : (await loadOverlayTools()).applyToCosts(facts, used.overlay);
}
