import type { Interval } from '../../base/index.ts';
import type { Citation } from '../../knowledge/index.ts';
import type { Candidate, Facts } from '../candidate.ts';
import type { Contribution } from '../recommendation.ts';
import type { InputId, Scenario, World } from '../scenario.ts';

/** One candidate on one criterion's fixed scale. */
export interface UtilityValue {
  /** 0 to 1. */
  readonly utility: number;
  /** Every value that the open inputs and uncertain figures leave possible. Asked for only where it is shown: searches need points alone. */
  readonly range: () => Interval;
  readonly measured: Contribution['measured'];
  readonly because: string;
  readonly sources: readonly Citation[];
}

export type Rater = (candidate: Candidate) => UtilityValue;

/** A utility whose value follows from one world: the engine averages over the open choices and takes the hull for the range. */
export interface WorldUtility {
  readonly kind: 'by-world';
  readonly criterion: string;
  readonly reads: readonly InputId[];
  readonly valueIn: (world: Partial<World>, candidate: Candidate, facts: Facts) => UtilityValue;
}

/** A utility that handles open inputs by itself, because enumerating every world would cost too much. It sees only what it reads. */
export interface ScenarioUtility {
  readonly kind: 'by-scenario';
  readonly criterion: string;
  readonly reads: readonly InputId[];
  /** What all candidates have in common is worked out once, then each is rated. */
  readonly raterFor: (scenario: Partial<Scenario>, facts: Facts) => Rater;
  /** Where a value costs much: what no candidate's utility exceeds, found with less. Searches pass over stacks by it. */
  readonly ceilingFor?: (scenario: Partial<Scenario>, facts: Facts) => (candidate: Candidate) => number;
}

export type Utility = WorldUtility | ScenarioUtility;

/** The range of a value that is known. */
export function exactly(utility: number): () => Interval {
  return () => ({ low: utility, high: utility });
}

/** The range of a value that may be anything on the scale. */
export const anything = (): Interval => ({ low: 0, high: 1 });

export function byWorld<const Reads extends InputId>(definition: {
  readonly criterion: string;
  readonly reads: readonly Reads[];
  readonly valueIn: (world: Pick<World, Reads>, candidate: Candidate, facts: Facts) => UtilityValue;
}): WorldUtility {
  return { kind: 'by-world', ...definition } as unknown as WorldUtility;
}

export function byScenario<const Reads extends InputId>(definition: {
  readonly criterion: string;
  readonly reads: readonly Reads[];
  readonly raterFor: (scenario: Pick<Scenario, Reads>, facts: Facts) => Rater;
  readonly ceilingFor?: (scenario: Pick<Scenario, Reads>, facts: Facts) => (candidate: Candidate) => number;
}): ScenarioUtility {
  return { kind: 'by-scenario', ...definition } as unknown as ScenarioUtility;
}
