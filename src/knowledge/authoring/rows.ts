import type { RowFigure } from '../schema/fact-row.ts';
import type { FactRowOf, FactTableId } from '../schema/fact-tables.ts';
import { cite, type CitationText } from './cite.ts';
import { ADDED, CHECKED, RECHECKED } from './dates.ts';

/** Who says so, how the value came about, how far it can be trusted and when it was checked. */
export type Evidence = Pick<RowFigure, 'sources' | 'obtained' | 'checked' | 'confidence'>;
type Obtained = RowFigure['obtained'];

/** Read in the source for this edition. */
export const verified = (obtained: Obtained, ...texts: readonly CitationText[]): Evidence => ({ sources: cite(...texts), obtained, checked: CHECKED, confidence: 'verified' });
/** A well-known document, named but not read again. */
export const cited = (obtained: Obtained, ...texts: readonly CitationText[]): Evidence => ({ sources: cite(...texts), obtained, checked: CHECKED, confidence: 'cited' });
/** Worked out from values that are in the catalogue. */
export const derived = (...texts: readonly CitationText[]): Evidence => ({ sources: cite(...texts), obtained: 'derived', checked: CHECKED, confidence: 'derived' });
/** Read through another text, which the source names. */
export const secondHand = (obtained: Obtained, ...texts: readonly CitationText[]): Evidence => ({ sources: cite(...texts), obtained, checked: CHECKED, confidence: 'second-hand' });
/** The same evidence, checked again after the rest. */
export const again = (evidence: Evidence): Evidence => ({ ...evidence, checked: RECHECKED });
/** The same evidence, read when the fact was added after the rest. */
export const added = (evidence: Evidence): Evidence => ({ ...evidence, checked: ADDED });

type Given = number | readonly [low: number, high: number] | 'unknown';
/** A number of a row before the row's evidence is added; evidence of its own wins. */
export type NumberOfRow = Omit<RowFigure, keyof Evidence> & Partial<Evidence>;
type Extras = Partial<Evidence> & Pick<RowFigure, 'bound' | 'comparison'>;

/** One number: what, how much (two numbers are a range), in which unit, under which condition. */
export function num(quantity: string, value: Given, unit: string, condition: string, extras: Extras = {}): NumberOfRow {
  return { quantity, value: typeof value === 'object' ? { low: value[0], high: value[1] } : value, unit, condition, ...extras };
}

/** The columns of a table beyond those that every row has. */
export type ColumnsOf<Id extends FactTableId> = Omit<FactRowOf<Id>, 'id' | 'subject' | 'figures' | keyof Evidence>;
type RowOf<Id extends FactTableId> = ColumnsOf<Id> & Evidence & { id: string; subject: string; figures: RowFigure[] };

/** Writes the rows of one table: its numbers share the evidence of their row where they bring none. */
export const rowsOf = <Id extends FactTableId>() =>
  (id: string, subject: string, evidence: Evidence, columns: ColumnsOf<Id>, ...figures: readonly NumberOfRow[]): RowOf<Id> =>
    ({ ...columns, ...evidence, id, subject, figures: figures.map((figure): RowFigure => ({ ...evidence, ...figure })) });
