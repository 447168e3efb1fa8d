import { citationsOf } from './citations.ts';
import type { Lint } from './lint.ts';

export const sourcesResolve: Lint = {
  id: 'sources-resolve',
  holds: 'Every citation names a source of the catalogue.',
  check: (catalogue) => {
    const known = new Set(catalogue.sources.map((source) => source.id));
    return citationsOf(catalogue)
      .filter(({ citation }) => !known.has(citation.source))
      .map(({ path, citation }) => ({ subject: citation.source, field: `${path}.sources`, expected: 'the id of a source in src/knowledge/sources', found: citation.source }));
  },
};
