import type { Source } from './schema/source.ts';

/** Titles and addresses of everything that is cited, fetched when somebody wants to read them. */
export async function loadSources(): Promise<readonly Source[]> {
  return (await import('./sources/index.ts')).sources;
}
