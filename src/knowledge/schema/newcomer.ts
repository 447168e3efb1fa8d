import * as z from 'zod/mini';
import { rowFigureSchema } from './fact-row.ts';
import { statementSchema } from './figure.ts';
import { kebabId } from './kebab-id.ts';
import { citationSchema } from './source.ts';

const sourced = z.strictObject({ value: z.string().check(z.minLength(2)), sources: z.array(citationSchema).check(z.minLength(1)) });

/** A protocol worth knowing that the ranking leaves out, because the data does not carry a grade on every criterion. */
export const newcomerSchema = z.strictObject({
  id: kebabId,
  name: z.string(),
  summary: z.string().check(z.minLength(10)),
  /** Rows of the research that it rests on. */
  rows: z.array(z.string()).check(z.minLength(1)),
  considerWhen: z.array(statementSchema).check(z.minLength(1)),
  avoidWhen: z.array(statementSchema).check(z.minLength(1)),
  /** What the document is and how far it got. */
  standing: sourced,
  /** How it fans out, answers, stores and orders: short words, each with its place. */
  properties: z.array(z.strictObject({ name: z.string(), ...sourced.shape })).check(z.minLength(1)),
  figures: z.array(rowFigureSchema),
  /** Why it has no place in the ranking. */
  notRanked: z.strictObject({ because: z.string().check(z.minLength(10)), missing: z.array(z.string()).check(z.minLength(1)) }),
});
export type Newcomer = z.infer<typeof newcomerSchema>;
