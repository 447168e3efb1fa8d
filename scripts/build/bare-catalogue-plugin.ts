import type { Plugin } from 'vite';
import { readModule } from './read-module.ts';

const NAME = 'virtual:bare-catalogue';
const RESOLVED = `\0${NAME}`;

interface Knowledge {
  readonly decisionCatalogue: unknown;
  readonly bareCatalogue: (catalogue: unknown) => unknown;
}

/** The bare catalogue as data: the first ranking does not wait for the words of the catalogue, nor for the code that puts it together. */
export function bareCatalogue(): Plugin {
  return {
    name: 'wirewise-bare-catalogue',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const knowledge = await readModule<Knowledge>('/src/knowledge/index.ts', (file) => this.addWatchFile(file));
      const data = JSON.stringify(knowledge.bareCatalogue(knowledge.decisionCatalogue));
      return `export const bareCatalogue = JSON.parse(${JSON.stringify(data)});`;
    },
  };
}
