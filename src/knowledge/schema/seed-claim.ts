import * as z from 'zod/mini';
import { FAMILY_IDS } from './ids.ts';
import { citationSchema, isoDate } from './source.ts';

/** A claim of the article of 2022 beside what holds now. */
export const seedClaimSchema = z.strictObject({
  id: z.string().check(z.regex(/^A-\d{3}$/)),
  about: z.enum(['general', ...FAMILY_IDS]),
  kind: z.enum(['pro', 'con', 'fact', 'number', 'opinion']),
  /** `unverified`: we could not check it, so it supports nothing. */
  check: z.enum(['holds', 'nuance', 'outdated', 'wrong', 'opinion', 'unverified']),
  /** The claim in our words. */
  claim: z.string().check(z.minLength(5)),
  /** What holds now, where there is more to say than that it holds. */
  note: z.nullable(z.string().check(z.minLength(3))),
  sources: z.array(citationSchema).check(z.minLength(1)),
  checked: isoDate,
});
export type SeedClaim = z.infer<typeof seedClaimSchema>;
