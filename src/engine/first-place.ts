import type { Catalogue } from '../knowledge/index.ts';
import { boundedScores, byLooseCeiling, SLACK } from './bounded-score.ts';
import { compile } from './compiled.ts';
import { withConsequences } from './consequences.ts';
import type { Scenario } from './scenario.ts';
import { utilityTable } from './utility-table.ts';
import { verdicts } from './verdicts.ts';
import { type HandWeights, weigh } from './weights.ts';

export interface FirstPlace {
  /** Index of the family, and the score of its best stack. */
  readonly family: number;
  readonly score: number;
  /** Score of the best stack of the family asked for; 0 where none survives. */
  readonly scoreOfAsked: number;
}

/**
 * First place alone, equal to that of `evaluate` (tests/property/engine-laws): a stack whose score cannot reach the best one found, even
 * with the ceilings of the criteria that cost much, is never sized. Null where nothing survives or the weights mean nothing.
 */
export function firstPlace(given: Scenario, catalogue: Catalogue, byHand: HandWeights, asked: number): FirstPlace | null {
  const scenario = withConsequences(given);
  const weighting = weigh(catalogue.criteria, scenario, byHand);
  if (weighting.kind === 'refused') return null;
  const { shares } = weighting;
  const compiled = compile(catalogue);
  const { survives } = verdicts(compiled, scenario);
  const table = utilityTable(compiled, scenario);
  const scores = boundedScores(table, shares);
  let family = -1;
  let score = -1;
  let scoreOfAsked = 0;
  for (const { index, bound } of byLooseCeiling(scores, survives)) {
    const own = compiled.familyOf[index] ?? 0;
    const needed = (own === asked ? Math.min(score, scoreOfAsked) : score) - SLACK;
    if (bound < needed || scores.ceiling(index) < needed) continue;
    const exact = scores.exact(index);
    if (own === asked && exact > scoreOfAsked) scoreOfAsked = exact;
    if (exact > score || (exact === score && own < family)) {
      score = exact;
      family = own;
    }
  }
  return family < 0 ? null : { family, score, scoreOfAsked };
}
