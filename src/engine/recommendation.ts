import type { Interval } from '../base/index.ts';
import type { Citation } from '../knowledge/index.ts';
import type { KeepOrSwitch } from './keep-or-switch/keep-or-switch.ts';
import type { Leg } from './legs.ts';
import type { InputId } from './scenario.ts';

/** Closed union of the reasons that eliminate a stack: the verb phrase of the failed test. */
export type ConstraintId = string;

export interface Elimination {
  readonly code: ConstraintId;
  /** Inputs that caused it, with what was needed. */
  readonly needed: { readonly [input: string]: string | number | readonly string[] };
  readonly offered: { readonly [property: string]: string | number | readonly string[] | null };
  readonly sources: readonly Citation[];
  /** The nearest change that would bring the stack back, as input and value. */
  readonly wayBack: { readonly input: InputId; readonly value: string | number } | null;
}

export interface Contribution {
  readonly criterion: string;
  /** Share of the total weight, 0 to 1; the weights of all criteria add up to 1. */
  readonly weight: number;
  /** 0 to 1 on the criterion's fixed scale. */
  readonly utility: number;
  readonly utilityRange: Interval;
  /** weight × utility. Contributions add up to the score. */
  readonly contribution: number;
  /** The measured value with unit, or the grade's step. */
  readonly measured: { readonly value: number; readonly unit: string } | { readonly step: number };
  readonly because: string;
  /** Answers that gave the criterion its weight. */
  readonly causedBy: readonly InputId[];
  readonly sources: readonly Citation[];
}

export type EstimateValue = number | { readonly range: readonly [number, number] } | { readonly unknown: string };

export interface Estimates {
  readonly bytesPerDayUp: EstimateValue;
  readonly bytesPerDayDown: EstimateValue;
  readonly packetsPerDayUp: EstimateValue;
  readonly packetsPerDayDown: EstimateValue;
  readonly batteryDays: EstimateValue;
  readonly monthlyCost: EstimateValue;
  readonly firstDeliverySeconds: EstimateValue;
  readonly commandDownSeconds: EstimateValue;
  readonly ramKiB: EstimateValue;
  readonly flashKiB: EstimateValue;
}

export interface RankedStack {
  readonly protocol: string;
  readonly stack: string;
  readonly stackName: string;
  /** 0 to 1 in data, 0 to 100 shown. */
  readonly score: number;
  readonly scoreRange: Interval;
  readonly contributions: readonly Contribution[];
  readonly estimates: Estimates;
}

export interface RankedFamily extends RankedStack {
  readonly rank: number;
  /** rankShares[k]: share of the sampled weights, grades and figures with which the family comes (k+1)-th. */
  readonly rankShares: readonly number[];
  /** By family ranked: share of the samples in which this one comes before it; empty where nothing was sampled. */
  readonly beats: Readonly<Record<string, number>>;
  /** The weights that speak for the family: the mean share of each criterion over the samples in which it is first; null where it never is. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
  /** Share of the drawn grades and figures with which it is first under its central weights; null where it never is first. */
  readonly confidence: number | null;
}

export interface EliminatedFamily {
  readonly protocol: string;
  /** The stack that came nearest (fewest reasons). */
  readonly stack: string;
  readonly reasons: readonly Elimination[];
}

export interface EliminatedStack {
  readonly protocol: string;
  readonly stack: string;
  readonly reasons: readonly Elimination[];
}

export type VerdictKind = 'open' | 'clear' | 'narrow' | 'tie' | 'no-fit';

export interface WeightTrace {
  readonly criterion: string;
  /** Share of the total, 0 to 1. */
  readonly weight: number;
  readonly base: number;
  /** Rules that raised or lowered it, each with its reason. */
  readonly changes: readonly { readonly rule: string; readonly by: number; readonly reason: string; readonly inputs: readonly InputId[] }[];
  /** True when set by hand. */
  readonly byHand: boolean;
  /** Shares (others rescaled) within which first place holds. */
  readonly firstHolds: readonly Interval[];
}

/** A change of several weights at once that brings another family level with the first. */
export interface WeightChange {
  /** The family that comes level. */
  readonly to: string;
  /** Sum of the absolute changes of shares, 0 to 2. */
  readonly total: number;
  readonly changes: readonly { readonly criterion: string; readonly from: number; readonly to: number }[];
}

export interface FlipPoint {
  readonly input: InputId;
  readonly at: number;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

export interface QuestionValue {
  readonly input: InputId;
  readonly couldChangeFirst: boolean;
  /** Expected gain in score of the final choice when the answer becomes known, options taken as equally likely. */
  readonly value: number;
  /** The answers that would change first place, with the family they would bring. */
  readonly changes: readonly { readonly option: string | number; readonly first: string }[];
}

export interface Assumption {
  readonly input: InputId | null;
  /** Key for wording in report. */
  readonly code: string;
  readonly value: string | number | null;
}

/** Something about the input that cannot be used: which field, what was expected, what was found. */
export interface InputProblem {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Everything a page, a document or a test needs. The page computes nothing of its own. */
export interface Recommendation {
  readonly catalogueDate: string;
  readonly verdict: VerdictKind;
  /** Score difference between first and second family; null with fewer than two. */
  readonly margin: number | null;
  readonly ranking: readonly RankedFamily[];
  /** Families that share first place: closer to the leader than the tie threshold, the leader included. Empty unless the verdict is a tie. */
  readonly tied: readonly string[];
  /** Every surviving stack in the order of scores, for charts and detail; empty with depth `ranking`. */
  readonly stacks: readonly RankedStack[];
  readonly eliminated: readonly EliminatedFamily[];
  /** Every other stack; empty with depth `ranking`. */
  readonly eliminatedStacks: readonly EliminatedStack[];
  readonly weights: readonly WeightTrace[];
  readonly sampling: { readonly runs: number; readonly seed: number };
  /** The smallest joint change of weights after which first place is shared; null where no weighting does that, and with depth `ranking` or `stacks`. */
  readonly smallestWeightChange: WeightChange | null;
  readonly flipPoints: readonly FlipPoint[];
  readonly questionValues: readonly QuestionValue[];
  /** True when no single open answer can change first place. */
  readonly settled: boolean;
  readonly assumptions: readonly Assumption[];
  /** The best combination where the way has several legs; empty where one leg is all, and with depth `ranking` or `stacks`. */
  readonly legs: readonly Leg[];
  /** What to do about the protocol that runs today; null where that is open or nothing runs, and with depth `ranking` or `stacks`. */
  readonly today: KeepOrSwitch | null;
  /** Why there is no ranking: weights that mean nothing. Empty otherwise. */
  readonly problems: readonly InputProblem[];
}
