import type { Lint } from './lint.ts';

export const idsUnique: Lint = {
  id: 'ids-unique',
  holds: 'No two families, stacks, links, criteria, sources, rows of tables or newcomers share an id.',
  check: (catalogue) => {
    const kinds = {
      sources: catalogue.sources, families: catalogue.families, links: catalogue.links, criteria: catalogue.criteria,
      stacks: catalogue.families.flatMap((family) => family.stacks),
      rows: Object.values(catalogue.tables ?? {}).flat(), comparisons: catalogue.comparisons ?? [], newcomers: catalogue.newcomers ?? [],
    };
    return Object.entries(kinds).flatMap(([kind, entries]) => {
      const seen = new Set<string>();
      return entries.flatMap(({ id }) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [{ subject: id, field: `${kind}.${id}`, expected: 'an id of its own', found: 'a second entry' }];
      });
    });
  },
};
