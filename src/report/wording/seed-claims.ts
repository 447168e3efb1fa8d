import type { SeedClaim } from '../../knowledge/index.ts';

/** How a claim of the article of 2022 fares today; of several claims, as a heading. */
export const SEED_CHECK_NAMES: Readonly<Record<SeedClaim['check'], string>> = {
  wrong: 'Wrong', outdated: 'Outdated', nuance: 'True with a nuance', holds: 'Holds today', opinion: 'An opinion', unverified: 'Not verified',
};

/** What the article needs to be read with: these come first. */
const CORRECTIONS: readonly SeedClaim['check'][] = ['wrong', 'outdated', 'nuance'];
const OTHERS: readonly SeedClaim['check'][] = ['holds', 'opinion', 'unverified'];

export interface ClaimGroup {
  readonly check: SeedClaim['check'];
  readonly name: string;
  readonly claims: readonly SeedClaim[];
}

/** Claims by how they fare, corrections first; no empty groups. */
export function claimGroups(claims: readonly SeedClaim[]): readonly ClaimGroup[] {
  return [...CORRECTIONS, ...OTHERS].map((check) => ({ check, name: SEED_CHECK_NAMES[check], claims: claims.filter((claim) => claim.check === check) })).filter((group) => group.claims.length > 0);
}
