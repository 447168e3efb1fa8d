import * as z from 'zod/mini';
import { figureValueSchema } from './figure.ts';
import { citationSchema, isoDate, OBTAINED } from './source.ts';

/**
 * How far a fact can be trusted, strongest first. `verified`: the source was read for this edition; `cited`: a well-known document, named by
 * number or title and not read again; `derived`: arithmetic on such values; `second-hand`: read through another text.
 */
export const CONFIDENCE = ['verified', 'cited', 'derived', 'second-hand'] as const;

/** Ids of rows: a letter for the field of knowledge and a number; stable, never used again for something else. */
export const ROW_ID = /^[A-Z]-\d{2,4}[a-z]?$/;

const evidence = {
  sources: z.array(citationSchema).check(z.minLength(1)),
  obtained: z.enum(OBTAINED),
  checked: isoDate,
  confidence: z.enum(CONFIDENCE),
};

/** One number of a row, with everything that it needs to stand alone. */
export const rowFigureSchema = z.strictObject({
  /** What is measured: "flash", "UDP idle time". */
  quantity: z.string().check(z.minLength(2)),
  value: figureValueSchema,
  /** Set where the source gives no exact value. */
  bound: z.optional(z.enum(['at-least', 'at-most', 'about'])),
  unit: z.string().check(z.minLength(1)),
  condition: z.string().check(z.minLength(3)),
  /** The question that other sources answer too: see `comparisons`. */
  comparison: z.optional(z.string()),
  ...evidence,
});
export type RowFigure = z.infer<typeof rowFigureSchema>;

/** A row of a table: what it is about, its typed columns, its numbers, and who says so. */
export function rowSchema<Columns extends Readonly<Record<string, z.ZodMiniType>>>(columns: Columns) {
  return z.strictObject({
    id: z.string().check(z.regex(ROW_ID, 'expected a letter, a hyphen and a number')),
    subject: z.string().check(z.minLength(2)),
    ...columns,
    /** What else matters for a choice, in one or two sentences. */
    note: z.optional(z.string().check(z.minLength(5))),
    figures: z.array(rowFigureSchema),
    ...evidence,
  });
}
