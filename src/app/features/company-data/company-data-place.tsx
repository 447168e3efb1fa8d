import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { companyDataStore, restoreCompanyData } from '../../stores/company-data-store.ts';
import { useSession } from '../../stores/use-session.ts';

const loadBar = () => import('./company-data-bar.tsx');
const Bar = lazy(async () => ({ default: (await loadBar()).CompanyDataBar }));

/** On every page: which company data stand behind its results, or that those of a link are missing. Fetched where there is something to say. */
export function CompanyDataPlace() {
  const { used, refused } = useSyncExternalStore(companyDataStore.subscribe, companyDataStore.getState, companyDataStore.getInitialState);
  // Whoever reads it out of the link comes with the bar.
  const named = useSession((session) => session.linked?.unread.some(({ key }) => key === 'x') ?? false);
  useEffect(() => {
    // The page says itself when what it decides with cannot be fetched.
    restoreCompanyData().catch(() => {});
  }, []);
  return used === null && refused === null && !named ? null : <Suspense fallback={null}><Bar used={used} refused={refused} /></Suspense>;
}
