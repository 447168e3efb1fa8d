import type { Citation, FamilyId } from '../../knowledge/index.ts';

/** A situation in which evidence newer than the article leads elsewhere, for the page to show. */
export interface Difference {
  readonly ruling: string;
  readonly ours: FamilyId;
  readonly because: string;
  readonly sources: readonly Citation[];
}

export const differences: readonly Difference[] = [];
