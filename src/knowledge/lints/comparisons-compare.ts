import type { Catalogue } from '../schema/catalogue.ts';
import type { RowFigure } from '../schema/fact-row.ts';
import type { Lint } from './lint.ts';

/** Units that say the same kind of thing, and how many of the smallest one each holds. */
const SCALES: Readonly<Record<string, readonly [kind: string, factor: number]>> = {
  B: ['bytes', 1], kB: ['bytes', 1000], KiB: ['bytes', 1024], MB: ['bytes', 1e6], GB: ['bytes', 1e9], GiB: ['bytes', 2 ** 30],
  ms: ['time', 1], s: ['time', 1000], 'kbit/s': ['rate', 1], share: ['share', 1],
};

export const comparisonsCompare: Lint = {
  id: 'comparisons-compare',
  holds: 'A comparison has at least two answers of one kind that differ, and every answer names a comparison that exists.',
  check: (catalogue) => {
    const groups = figuresByComparison(catalogue);
    const known = new Set((catalogue.comparisons ?? []).map(({ id }) => id));
    const unknown = [...groups.keys()].filter((id) => !known.has(id))
      .map((id) => ({ subject: id, field: `comparisons.${id}`, expected: 'a question in tables/comparisons.ts', found: 'none' }));
    const empty = [...known].flatMap((id) => {
      const figures = groups.get(id) ?? [];
      const kinds = new Set(figures.map(({ unit }) => SCALES[unit]?.[0] ?? unit));
      const values = new Set(figures.map(comparable));
      if (kinds.size > 1) return [{ subject: id, field: `comparisons.${id}`, expected: 'answers in units of one kind', found: [...kinds].join(', ') }];
      return values.size < 2 ? [{ subject: id, field: `comparisons.${id}`, expected: 'at least two answers that differ', found: `${figures.length} figures, ${values.size} values` }] : [];
    });
    return [...unknown, ...empty];
  },
};

/** Figures of all tables that answer the same question. */
export function figuresByComparison({ tables }: Pick<Catalogue, 'tables'>): ReadonlyMap<string, readonly RowFigure[]> {
  const groups = new Map<string, RowFigure[]>();
  for (const rows of Object.values(tables ?? {})) {
    for (const figure of rows.flatMap((row) => row.figures)) {
      if (figure.comparison !== undefined) groups.set(figure.comparison, [...(groups.get(figure.comparison) ?? []), figure]);
    }
  }
  return groups;
}

function comparable({ value, unit, bound }: RowFigure): string {
  const factor = SCALES[unit]?.[1] ?? 1;
  if (value === 'unknown') return value;
  const [low, high] = typeof value === 'number' ? [value, value] : [value.low, value.high];
  return `${low * factor} ${high * factor} ${bound ?? ''}`;
}
