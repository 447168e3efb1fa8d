import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { readModule } from './read-module.ts';

const NAME = 'virtual:deployed-company-data';
const RESOLVED = `\0${NAME}`;

interface Reader {
  readonly readOverlay: (text: string, ground: { readonly catalogue: unknown; readonly tariffs: unknown; readonly serving: unknown }) =>
    { readonly overlay: { readonly mark: { readonly hash: string } } } | { readonly problems: readonly { readonly field: string; readonly expected: string; readonly found: string }[] };
}

/**
 * Company data that every visitor of this build gets: `VITE_COMPANY_DATA=<path>` names the file. It is checked here, with path and reason where it
 * is wrong, and shipped beside the pages under a name with its hash.
 */
export function companyData(): Plugin {
  const path = process.env['VITE_COMPANY_DATA'] ?? '';
  let isBuild = false;
  let file: { readonly name: string; readonly text: string } | null = null;
  return {
    name: 'wirewise-company-data',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      // A server for development ships no files of a build.
      if (path !== '' && isBuild) file = await checkedFile(path, (dependency) => this.addWatchFile(dependency));
      return `export const deployedCompanyData = ${JSON.stringify(file?.name ?? null)};`;
    },
    generateBundle() {
      if (file !== null) this.emitFile({ type: 'asset', fileName: file.name, source: file.text });
    },
  };
}

/** @throws Error naming each problem with its path in the file */
export async function checkedFile(path: string, watch: (file: string) => void = () => {}): Promise<{ readonly name: string; readonly text: string }> {
  const text = await readFile(path, 'utf8');
  // A module that is read so can load nothing later: what the file is checked against is read part by part.
  const { readOverlay } = await readModule<Reader>('/src/knowledge/overlay/read-overlay.ts', watch);
  const { catalogue } = await readModule<{ readonly catalogue: unknown }>('/src/knowledge/catalogue.ts', watch);
  const { tariffs } = await readModule<{ readonly tariffs: unknown }>('/src/knowledge/tariffs/index.ts', watch);
  const { servingFacts } = await readModule<{ readonly servingFacts: unknown }>('/src/knowledge/serving-facts.ts', watch);
  const read = readOverlay(text, { catalogue, tariffs, serving: servingFacts });
  if ('problems' in read) throw new Error(`VITE_COMPANY_DATA=${path} cannot be used:\n${read.problems.map(({ field, expected, found }) => `${field}: expected ${expected}, found ${found}`).join('\n')}`);
  return { name: `company-data-${read.overlay.mark.hash}.json`, text };
}
