import type { Catalogue } from '../knowledge/index.ts';
import { compile } from './compiled.ts';
import { withConsequences } from './consequences.ts';
import type { Scenario } from './scenario.ts';
import { type UtilityColumn, utilityTable } from './utility-table.ts';
import { verdicts } from './verdicts.ts';
import { type HandWeights, weigh } from './weights.ts';

export interface FirstPlace {
  /** Index of the family, and the score of its best stack. */
  readonly family: number;
  readonly score: number;
  /** Score of the best stack of the family asked for; 0 where none survives. */
  readonly scoreOfAsked: number;
}

/** Rounding of sums in another order stays far below this. */
const SLACK = 1e-9;

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
  const scoreWith = (utilityOf: UtilityOf, candidate: number) => scoreOf(table, shares, utilityOf, candidate);
  const bounds: { readonly index: number; readonly bound: number }[] = [];
  for (let index = 0; index < survives.length; index += 1) if (survives[index] === 1) bounds.push({ index, bound: scoreWith(fullWhereCostly, index) });
  bounds.sort((a, b) => b.bound - a.bound || a.index - b.index);
  let family = -1;
  let score = -1;
  let scoreOfAsked = 0;
  for (const { index, bound } of bounds) {
    const own = compiled.familyOf[index] ?? 0;
    const needed = (own === asked ? Math.min(score, scoreOfAsked) : score) - SLACK;
    if (bound < needed || scoreWith(ceilingWhereCostly, index) < needed) continue;
    const exact = scoreWith(exactly, index);
    if (own === asked && exact > scoreOfAsked) scoreOfAsked = exact;
    if (exact > score || (exact === score && own < family)) {
      score = exact;
      family = own;
    }
  }
  return family < 0 ? null : { family, score, scoreOfAsked };
}

type UtilityOf = (column: UtilityColumn, candidate: number) => number;

const exactly: UtilityOf = (column, candidate) => column.valueOf(candidate).utility;
const ceilingWhereCostly: UtilityOf = (column, candidate) => (column.ceilingOf === undefined ? column.valueOf(candidate).utility : column.ceilingOf(candidate));
const fullWhereCostly: UtilityOf = (column, candidate) => (column.ceilingOf === undefined ? column.valueOf(candidate).utility : 1);

/** Summed in the order of the criteria, as everywhere. */
function scoreOf(table: readonly UtilityColumn[], shares: Float64Array, utilityOf: UtilityOf, candidate: number): number {
  let score = 0;
  for (let criterion = 0; criterion < table.length; criterion += 1) {
    const column = table[criterion];
    const share = shares[criterion] ?? 0;
    if (column !== undefined && share > 0) score += share * utilityOf(column, candidate);
  }
  return score;
}
