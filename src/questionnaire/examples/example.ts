import type { Citation, FamilyId } from '../../knowledge/index.ts';
import type { Answers } from '../answers.ts';

/** A named system, as its architect would describe it. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** One paragraph. */
  readonly story: string;
  readonly answers: Answers;
  /** What somebody who knows such systems would choose, and why. Held against the outcome by a test. */
  readonly expert: {
    readonly first: FamilyId;
    readonly reason: string;
    readonly sources: readonly Citation[];
  };
}
