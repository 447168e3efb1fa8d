import type { SeedClaim } from '../schema/seed-claim.ts';
import { cite, type CitationText } from './cite.ts';
import { CHECKED } from './dates.ts';

/** One claim of the article of 2022: what it said, how it fares, what holds now. */
export function claimed(
  id: string, about: SeedClaim['about'], kind: SeedClaim['kind'], check: SeedClaim['check'], claim: string, note: string | null,
  ...texts: readonly CitationText[]
): SeedClaim {
  return { id, about, kind, check, claim, note, sources: cite(...texts), checked: CHECKED };
}
