import type { Comparison, FactRow, FactRowOf, FactTableId, FactTables, RowFigure } from '../../../knowledge/index.ts';
import { publishedText } from '../../../report/index.ts';
import { factColumns, type FactColumn } from './fact-columns.ts';

/** A row ready to be shown and filtered. */
export interface FactLine {
  readonly row: FactRow;
  /** Words of the typed columns, column by column. */
  readonly cells: readonly (readonly string[])[];
  /** Everything that a filter may find, in lower case. */
  readonly haystack: string;
}

export interface FactTableModel {
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly FactLine[];
  readonly hasFigures: boolean;
}

/** One answer to a question on which sources differ, with the row it comes from. */
export interface Answer {
  readonly row: FactRow;
  readonly table: FactTableId;
  readonly figure: RowFigure;
}

export interface ComparedQuestion {
  readonly comparison: Comparison;
  readonly answers: readonly Answer[];
}

/** A table as lines of words. */
export function factTableModel<Id extends FactTableId>(id: Id, rows: readonly FactRowOf<Id>[]): FactTableModel {
  const columns: readonly FactColumn<Id>[] = factColumns[id];
  const lines = rows.map((row): FactLine => {
    const cells = columns.map((column) => column.words(row));
    const { figures, note, subject } = row;
    const numbers = figures.flatMap((figure) => [figure.quantity, publishedText(figure), figure.condition]);
    return { row, cells, haystack: [subject, note ?? '', ...cells.flat(), ...numbers].join('\n').toLowerCase() };
  });
  return { columns, lines, hasFigures: lines.some(({ row }) => row.figures.length > 0) };
}

/** The lines that hold every word of the filter, in any order. */
export function filtered(lines: readonly FactLine[], filter: string, onlyDisputed = false): readonly FactLine[] {
  const words = filter.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return lines.filter(({ haystack, row }) => words.every((word) => haystack.includes(word)) && (!onlyDisputed || isDisputed(row)));
}

/** Whether another source answers one of its questions differently. */
export function isDisputed(row: FactRow): boolean {
  return row.figures.some(({ comparison }) => comparison !== undefined);
}

/** Every question on which sources differ that the table has an answer to, with the answers of all tables; every question without `id`. */
export function comparedQuestions(tables: FactTables, comparisons: readonly Comparison[], id?: FactTableId): readonly ComparedQuestion[] {
  const answers = (Object.entries(tables) as readonly (readonly [FactTableId, readonly FactRow[]])[])
    .flatMap(([table, rows]) => rows.flatMap((row) => row.figures.map((figure): Answer => ({ row, table, figure }))));
  return comparisons
    .map((comparison) => ({ comparison, answers: answers.filter(({ figure }) => figure.comparison === comparison.id) }))
    .filter(({ answers: own }) => id === undefined || own.some(({ table }) => table === id));
}
