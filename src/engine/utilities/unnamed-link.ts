import type { MeasuredCriterion, Stack } from '../../knowledge/index.ts';
import type { Scenario } from '../scenario.ts';
import { anything, type UtilityValue } from './utility.ts';

/** A stack straight on a link while nobody has said which link: its bytes and times are those of the link. */
export function isOnUnnamedLink(stack: Pick<Stack, 'transport'>, scenario: Pick<Scenario, 'links'>): boolean {
  return stack.transport === 'link' && scenario.links.members.length === 0;
}

/** May be anything on the scale; the middle stands for it. */
export function unnamedLink(scale: MeasuredCriterion): UtilityValue {
  return { utility: 0.5, range: anything, measured: { step: 2 }, because: 'which-link', sources: scale.sources };
}
