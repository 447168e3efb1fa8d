import * as z from 'zod/mini';
import { citationSchema, isoDate, OBTAINED } from './source.ts';

/** A point, a range, or `unknown`, which is a value of its own: never zero, never "low". */
export const figureValueSchema = z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() }), z.literal('unknown')], 'expected a number, { "low", "high" } or "unknown"');

/** A number that the catalogue states: never without unit, condition, source, how obtained and date checked. */
export const figureSchema = z.strictObject({
  value: figureValueSchema,
  unit: z.string().check(z.minLength(1)),
  condition: z.string().check(z.minLength(3)),
  sources: z.array(citationSchema).check(z.minLength(1)),
  obtained: z.enum(OBTAINED),
  checked: isoDate,
  /** Set when another source disagrees; both are shown. */
  disagreesWith: z.optional(z.string()),
});
export type Figure = z.infer<typeof figureSchema>;

/** A sentence that the catalogue states. */
export const statementSchema = z.strictObject({
  text: z.string().check(z.minLength(5)),
  sources: z.array(citationSchema).check(z.minLength(1)),
  checked: isoDate,
  /** The claim of the 2022 article that this keeps, corrects or replaces (A-nnn), and how it fared. */
  seedClaim: z.optional(z.string().check(z.regex(/^A-\d{3}$/))),
  seedCheck: z.optional(z.enum(['holds', 'nuance', 'outdated', 'wrong', 'opinion'])),
});
export type Statement = z.infer<typeof statementSchema>;
