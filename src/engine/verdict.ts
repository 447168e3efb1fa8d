import { BESIDE_THE_RANKING } from './beside-the-ranking.ts';
import type { VerdictKind } from './recommendation.ts';
import type { InputId, Scenario } from './scenario.ts';

/**
 * Below this difference of scores nobody is first. A grade is known to half a step, an eighth of its scale; on one criterion that holds
 * a sixth of the weight that is 0.02. A lead smaller than the uncertainty of a single grade is none.
 */
export const TIE_BELOW = 0.02;

/** Below this the lead is narrow: two or three grades off by half a step in the wrong direction undo it. */
export const CLEAR_FROM = 0.05;

/** And a clear first must be first in at least this share of the samples, where they were sampled. */
export const CLEAR_RANK_SHARE = 0.8;

export function verdictOf(margin: number | null, survivors: number, answered: boolean, firstShare: number | null): VerdictKind {
  if (survivors === 0) return 'no-fit';
  if (!answered) return 'open';
  if (margin === null) return 'clear';
  if (margin < TIE_BELOW) return 'tie';
  return margin >= CLEAR_FROM && (firstShare === null || firstShare >= CLEAR_RANK_SHARE) ? 'clear' : 'narrow';
}

/** Whether anything that bears on the choice has been answered. */
export function anythingAnswered(scenario: Scenario): boolean {
  return (Object.keys(scenario) as InputId[]).some((input) => scenario[input].state === 'answered' && !BESIDE_THE_RANKING.has(input));
}
