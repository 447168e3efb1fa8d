import type { UtilityColumn } from './utility-table.ts';

/** Rounding of sums in another order stays far below this. */
export const SLACK = 1e-9;

/** Scores of candidates, and what they cannot exceed, found with less work: the loose bound with the least. */
export interface BoundedScores {
  readonly exact: (candidate: number) => number;
  readonly ceiling: (candidate: number) => number;
  readonly looseCeiling: (candidate: number) => number;
}

type UtilityOf = (column: UtilityColumn, candidate: number) => number;

const exactly: UtilityOf = (column, candidate) => column.valueOf(candidate).utility;
const atMost: UtilityOf = (column, candidate) => (column.ceilingOf === undefined ? column.valueOf(candidate).utility : column.ceilingOf(candidate));
const fullWhereCostly: UtilityOf = (column, candidate) => (column.ceilingOf === undefined ? column.valueOf(candidate).utility : 1);

export function boundedScores(table: readonly UtilityColumn[], shares: Float64Array): BoundedScores {
  return {
    exact: (candidate) => scoreOf(table, shares, exactly, candidate),
    ceiling: (candidate) => scoreOf(table, shares, atMost, candidate),
    looseCeiling: (candidate) => scoreOf(table, shares, fullWhereCostly, candidate),
  };
}

/** Surviving candidates, those that can score most first. */
export function byLooseCeiling({ looseCeiling }: BoundedScores, survives: Uint8Array): readonly { readonly index: number; readonly bound: number }[] {
  const bounds: { readonly index: number; readonly bound: number }[] = [];
  for (let index = 0; index < survives.length; index += 1) if (survives[index] === 1) bounds.push({ index, bound: looseCeiling(index) });
  return bounds.sort((a, b) => b.bound - a.bound || a.index - b.index);
}

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
