import type { SeedClaim } from './schema/seed-claim.ts';

/** The claims of the article of 2022, loaded when somebody wants to read them. */
export async function loadSeedClaims(): Promise<readonly SeedClaim[]> {
  return (await import('./seed-claims/index.ts')).seedClaims;
}
