import type { Citation } from '../../knowledge/index.ts';
import type { Candidate, Facts } from '../candidate.ts';
import type { Elimination } from '../recommendation.ts';
import type { InputId, World } from '../scenario.ts';

/** Why a stack fails in one world. The code is the constraint's id. */
export interface Failure {
  readonly needed: Elimination['needed'];
  readonly offered: Elimination['offered'];
  readonly sources: readonly Citation[];
  readonly wayBack: Elimination['wayBack'];
}

/**
 * A test on facts, named by the verb phrase of what it asks. It declares the inputs it reads and is handed these alone;
 * the engine runs it over all worlds that they leave open, and eliminates only when every world fails.
 */
export interface Constraint {
  readonly id: string;
  readonly reads: readonly InputId[];
  /** Why this is a fact and not a preference. */
  readonly reason: string;
  readonly check: (world: Partial<World>, candidate: Candidate, facts: Facts) => Failure | null;
}

/** Ties `check` to the inputs in `reads`: reading another one does not compile, and would find nothing at run time. */
export function constraint<const Reads extends InputId>(definition: {
  readonly id: string;
  readonly reads: readonly Reads[];
  readonly reason: string;
  readonly check: (world: Pick<World, Reads>, candidate: Candidate, facts: Facts) => Failure | null;
}): Constraint {
  return definition as unknown as Constraint;
}
