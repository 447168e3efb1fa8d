import * as z from 'zod/mini';
import { figureSchema, statementSchema } from './figure.ts';

/** What the page of a protocol tells beyond what a decision needs. */
export const familyPageSchema = z.strictObject({
  /** One plain sentence each: when to choose it, when not. */
  chooseWhen: z.array(statementSchema).check(z.minLength(1)),
  avoidWhen: z.array(statementSchema).check(z.minLength(1)),
  /** The article's, as they hold now, and what it did not mention. */
  pros: z.array(statementSchema).check(z.minLength(1)),
  cons: z.array(statementSchema).check(z.minLength(1)),
  /** Published resource figures as they stand, disagreements side by side. */
  resourceNeeds: z.strictObject({
    ramKiB: z.array(figureSchema).check(z.minLength(1)),
    flashKiB: z.array(figureSchema).check(z.minLength(1)),
  }),
  /** Where the standards stand and who maintains what. */
  maturityNotes: z.array(statementSchema).check(z.minLength(1)),
});
export type FamilyPage = z.infer<typeof familyPageSchema>;
