import { citationsOf } from './citations.ts';
import type { Lint } from './lint.ts';

export const noOrphanSource: Lint = {
  id: 'no-orphan-source',
  holds: 'Every source supports something.',
  check: (catalogue) => {
    const cited = new Set(citationsOf(catalogue).map(({ citation }) => citation.source));
    return catalogue.sources
      .filter((source) => !cited.has(source.id))
      .map((source) => ({ subject: source.id, field: `sources.${source.id}`, expected: 'a value that cites it', found: 'none' }));
  },
};
