import { CLEAR_FROM, TIE_BELOW } from '../verdict.ts';
import type { EffortStep } from './switch-effort.ts';

/**
 * `first`, `level`: today's is first, or as good as first. `lever`: a lever does it. `too-little`: the gain does not repay the effort.
 * `gain`: it does. `ruled-out`: a fact leaves no choice.
 */
export type MoveReason = 'first' | 'level' | 'lever' | 'too-little' | 'gain' | 'ruled-out';

/**
 * The least gain of score that is worth a switch, by its effort: our judgement. Where only settings or a library change, whatever is no tie
 * will do; where path or servers change, the lead must be a clear one; where something must be built anew, twice that.
 */
export const WORTH_FROM: Readonly<Record<EffortStep, number>> = { 0: TIE_BELOW, 1: TIE_BELOW, 2: CLEAR_FROM, 3: 2 * CLEAR_FROM };

interface Compared {
  /** Score of first place less that of today's. */
  readonly gain: number;
  /** Points that the best lever adds to today's. */
  readonly best: number;
  readonly effort: EffortStep;
  readonly isFirst: boolean;
}

/**
 * Keep, tune or switch. A lever is enough where it brings today's within a tie of first place; where today's is there already it must itself
 * be worth more than a tie.
 */
export function moveOf({ gain, best, effort, isFirst }: Compared): { readonly move: 'keep' | 'tune' | 'switch'; readonly because: MoveReason } {
  if (gain < TIE_BELOW) return best >= TIE_BELOW ? { move: 'tune', because: 'lever' } : { move: 'keep', because: isFirst ? 'first' : 'level' };
  if (gain - best < TIE_BELOW) return { move: 'tune', because: 'lever' };
  return gain >= WORTH_FROM[effort] ? { move: 'switch', because: 'gain' } : { move: 'keep', because: 'too-little' };
}
