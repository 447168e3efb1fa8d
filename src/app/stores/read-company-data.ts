import { deployedCompanyData } from 'virtual:deployed-company-data';
import { isRecord } from '../../base/index.ts';
import { loadOverlayTools } from '../../knowledge/index.ts';
import { companyDataChanges } from '../../report/index.ts';
import type { companyDataStore } from './company-data-store.ts';
import type { Kept } from './storage.ts';
import { COMPANY_DATA_KEY } from './storage-keys.ts';
import { readDocument, writeDocument, type StoredDocument } from './stored-document.ts';

/** The file as it was taken over: it is checked again at every visit, against the catalogue of that day. */
const document: StoredDocument<{ readonly text: string }> = {
  ...COMPANY_DATA_KEY,
  upgrades: {},
  check: (found) => (isRecord(found) && typeof found['text'] === 'string' ? { text: found['text'] } : null),
};

/** What is kept in this browser, else what lies beside the pages. @throws when that cannot be fetched */
export async function readCompanyData(): Promise<ReturnType<typeof companyDataStore.getState>> {
  const kept = readDocument(document);
  const text = kept?.text ?? await deployedText();
  return text === null ? { used: null, refused: null } : checked(text, kept === null ? 'host' : 'file');
}

async function checked(text: string, from: 'file' | 'host'): Promise<ReturnType<typeof companyDataStore.getState>> {
  const { overlayGround, readOverlay } = await loadOverlayTools();
  const ground = await overlayGround();
  const read = readOverlay(text, ground);
  if ('problems' in read) return { used: null, refused: read.problems.map(({ field, expected, found }) => `${field}: expected ${expected}, found ${found}`) };
  return { used: { overlay: read.overlay, from, changes: companyDataChanges(read.overlay.data, ground.catalogue) }, refused: null };
}

/** Written by the build, under a name that changes with its content. */
async function deployedText(): Promise<string | null> {
  if (deployedCompanyData === null) return null;
  // This chunk lies in a folder of its own; a literal argument would be taken for the address of an asset.
  const up = '../';
  const response = await fetch(new URL(deployedCompanyData, new URL(up, import.meta.url)));
  if (!response.ok) throw new Error(`The company data of this site could not be fetched (${response.status})`);
  return response.text();
}

/** Keeps a file for this and later visits where it is in order. @returns what is wrong with it, or where it is kept */
export async function keepCompanyData(text: string): Promise<{ readonly problems: readonly string[] } | { readonly kept: Kept }> {
  const { refused } = await checked(text, 'file');
  return refused === null ? { kept: writeDocument(document, { text }) } : { problems: refused };
}

export function forgetCompanyData(): void {
  writeDocument(document, null);
}
