import { deployedCompanyData } from 'virtual:deployed-company-data';
import { createStore } from 'zustand/vanilla';
import type { Overlay } from '../../knowledge/index.ts';
import { readStored } from './storage.ts';
import { COMPANY_DATA_KEY } from './storage-keys.ts';
import { keyOf } from './stored-document.ts';

interface CompanyData {
  /** What every decision of this page rests on; `host`: lies beside the pages, `file`: was taken over in this browser. */
  readonly used: { readonly overlay: Overlay; readonly from: 'file' | 'host'; /** What it changes, in sentences. */ readonly changes: readonly string[] } | null;
  /** Why what is kept is not used. */
  readonly refused: readonly string[] | null;
}

/** The company data of this page. They do not change while it is open: taking over and removing load it anew. */
export const companyDataStore = createStore<CompanyData>(() => ({ used: null, refused: null }));

let restored: Promise<void> | null = null;

/** Reads what is kept or lies beside the pages, before anything is decided. @throws when it cannot be fetched: nothing is decided without it */
export function restoreCompanyData(): Promise<void> {
  restored ??= readStored(keyOf(COMPANY_DATA_KEY)) === null && deployedCompanyData === null
    ? Promise.resolve()
    : import('./read-company-data.ts').then(async ({ readCompanyData }) => companyDataStore.setState(await readCompanyData())).catch((error: unknown) => {
      restored = null;
      throw error;
    });
  return restored;
}
