import { runnerImport, type Plugin } from 'vite';

const NAME = 'virtual:catalogue-summary';
const RESOLVED = `\0${NAME}`;

interface CatalogueModule {
  readonly catalogue: {
    readonly date: string;
    readonly families: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  };
}

/**
 * The date of the catalogue and the names of its protocols as a module of their own: the first page lists them
 * before the catalogue itself has arrived.
 */
export function catalogueSummary(): Plugin {
  return {
    name: 'wirewise-catalogue-summary',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { module, dependencies } = await runnerImport<CatalogueModule>('/src/knowledge/index.ts', { configFile: false, logLevel: 'error' });
      if (this.meta.watchMode) for (const file of dependencies) this.addWatchFile(file);
      const { date, families } = module.catalogue;
      const names = families
        .map((family) => ({ id: family.id, name: family.name, summary: family.summary }))
        .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
      return `export const catalogueDate = ${JSON.stringify(date)};\nexport const protocolNames = ${JSON.stringify(names)};\n`;
    },
  };
}
