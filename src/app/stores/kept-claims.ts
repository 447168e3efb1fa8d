import { loadSeedClaims, type SeedClaim } from '../../knowledge/index.ts';

let known: Promise<readonly SeedClaim[]> | undefined;

/** The claims of the article of 2022. The same promise each time: a page that waits for it must find it again. */
export function keptClaims(): Promise<readonly SeedClaim[]> {
  known ??= loadSeedClaims();
  return known;
}
