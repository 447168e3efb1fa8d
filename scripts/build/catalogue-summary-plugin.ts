import type { Plugin } from 'vite';
import { readModule } from './read-module.ts';

const NAME = 'virtual:catalogue-summary';
const RESOLVED = `\0${NAME}`;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
}
interface Knowledge {
  readonly catalogue: {
    readonly date: string;
    readonly families: readonly Named[];
    readonly links: readonly Named[];
  };
}
interface Questionnaire {
  readonly examples: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The date of the catalogue, the names of its protocols and links and those of the worked examples as a module of their own:
 * the first page lists them before catalogue and examples have arrived.
 */
export function catalogueSummary(): Plugin {
  return {
    name: 'wirewise-catalogue-summary',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { catalogue } = await readModule<Knowledge>('/src/knowledge/index.ts', (file) => this.addWatchFile(file));
      const { examples } = await readModule<Questionnaire>('/src/questionnaire/index.ts', (file) => this.addWatchFile(file));
      return [
        constant('catalogueDate', catalogue.date),
        constant('protocolNames', catalogue.families.map(named).toSorted(byName)),
        constant('linkNames', catalogue.links.map(named)),
        constant('exampleNames', examples.map(({ id: example, title }) => ({ id: example, title }))),
      ].join('\n');
    },
  };
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};`;
}

function named({ id, name, summary }: Named): Named {
  return { id, name, summary };
}

function byName(a: Named, b: Named): number {
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}
