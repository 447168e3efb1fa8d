import { readdir, readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { readModule } from './read-module.ts';

const NAME = 'virtual:validation-figures';
const RESOLVED = `\0${NAME}`;
const RUNS = new URL('../../tests/wire/captures/', import.meta.url);

interface Wire {
  readonly replay: (records: readonly unknown[]) => readonly unknown[];
}
interface Validation {
  readonly validationFigures: (families: readonly { readonly name: string; readonly runs: unknown }[], replay: Wire['replay']) => unknown;
}

/**
 * How the byte model compares with the captured runs that the tests use, computed at build from those very records: the page cannot
 * say anything else than the tests.
 */
export function validationFigures(): Plugin {
  return {
    name: 'wirewise-validation-figures',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    async load(id) {
      if (id !== RESOLVED) return null;
      const { replay } = await readModule<Wire>('/src/wire/index.ts', (file) => this.addWatchFile(file));
      const validation = await readModule<Validation>('/src/report/validation/index.ts', (file) => this.addWatchFile(file));
      const names = (await readdir(RUNS)).filter((file) => file.endsWith('.json')).toSorted();
      const families = await Promise.all(names.map(async (file) => ({ name: file.replace('.json', ''), runs: JSON.parse(await readFile(new URL(file, RUNS), 'utf8')) as unknown })));
      return `export const figures = ${JSON.stringify(validation.validationFigures(families, replay))};`;
    },
  };
}
