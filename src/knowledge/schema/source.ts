import * as z from 'zod/mini';
import { kebabId } from './kebab-id.ts';

export const SOURCE_KINDS = ['standard', 'draft', 'vendor-documentation', 'measurement', 'paper', 'capture', 'survey', 'repository', 'article', 'judgement'] as const;

/** Something that can be cited. `judgement` is our own and says so wherever it is shown. */
export const sourceSchema = z.strictObject({
  id: kebabId,
  title: z.string().check(z.minLength(3)),
  kind: z.enum(SOURCE_KINDS),
  publisher: z.optional(z.string()),
  /** Left out where nothing that can be checked says it. */
  year: z.optional(z.number()),
  url: z.optional(z.url()),
  /** Set where we know the text only through another one. */
  readThrough: z.optional(z.string()),
});
export type Source = z.infer<typeof sourceSchema>;

/** A source with the place in it. */
export const citationSchema = z.strictObject({
  source: kebabId,
  clause: z.optional(z.string()),
});
export type Citation = z.infer<typeof citationSchema>;

export const isoDate = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'expected a date as YYYY-MM-DD'));

/** How a value came about, weakest last. */
export const OBTAINED = ['specified', 'measured', 'stated-by-vendor', 'derived', 'assumed'] as const;
