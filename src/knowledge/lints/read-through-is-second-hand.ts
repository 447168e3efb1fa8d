import type { Catalogue } from '../schema/catalogue.ts';
import type { RowFigure } from '../schema/fact-row.ts';
import type { Lint } from './lint.ts';

type Evidence = Pick<RowFigure, 'sources' | 'confidence'>;

export const readThroughIsSecondHand: Lint = {
  id: 'read-through-is-second-hand',
  holds: 'What rests on nothing but sources known through another text is marked as second-hand.',
  check: (catalogue) => {
    const through = new Set(catalogue.sources.flatMap(({ id, readThrough }) => (readThrough === undefined ? [] : [id])));
    return evidenceOf(catalogue)
      .filter(({ evidence: { sources, confidence } }) => (confidence === 'verified' || confidence === 'cited') && sources.every(({ source }) => through.has(source)))
      .map(({ path, evidence }) => ({ subject: path, field: `${path}.confidence`, expected: 'second-hand', found: evidence.confidence }));
  },
};

function evidenceOf({ tables }: Catalogue): { readonly path: string; readonly evidence: Evidence }[] {
  return Object.entries(tables ?? {}).flatMap(([table, rows]) => rows.flatMap((row) => [
    { path: `tables.${table}.${row.id}`, evidence: row },
    ...row.figures.map((figure) => ({ path: `tables.${table}.${row.id}.${figure.quantity}`, evidence: figure })),
  ]));
}
