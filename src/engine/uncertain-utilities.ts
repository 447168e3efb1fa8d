import { matches } from './dominance.ts';
import type { Evaluation } from './evaluate.ts';
import { undominated } from './undominated.ts';
import type { UtilityColumn } from './utility-table.ts';

/** A grade is known to half a step of its scale of four. */
export const HALF_STEP = 1 / 8;

/** One criterion with weight: what the utilities of the stacks that can lead their family may be, by position in `live`. */
export interface UncertainColumn {
  /** Index of the criterion in the catalogue. */
  readonly criterion: number;
  readonly share: number;
  readonly low: Float64Array;
  readonly typical: Float64Array;
  readonly high: Float64Array;
  /** What is open moves all stacks alike (an open answer, the round trip of the link); otherwise each family moves by itself (published figures, a missing grade). */
  readonly alike: boolean;
  /** A grade, known to half a step, which each family may have by itself. */
  readonly graded: boolean;
}

export interface UncertainUtilities {
  /** Indices of the candidates that can be the best of their family. */
  readonly live: Int32Array;
  readonly familyOf: Int32Array;
  readonly columns: readonly UncertainColumn[];
}

/**
 * The uncertainty behind the shown utilities. Where a range costs many sizes of sessions, that of the best stack of a family stands for
 * its other stacks, shifted to their own value: what is open moves them alike.
 */
export function uncertainUtilities(evaluation: Evaluation): UncertainUtilities {
  const { compiled, places, survives, table, weighting } = evaluation;
  const surviving = Int32Array.from(survives.keys()).filter((index) => survives[index] === 1);
  const leaders = new Map(places.map(({ family, candidate }) => [family, candidate]));
  const leaderOf = (candidate: number) => leaders.get(compiled.familyOf[candidate] ?? 0) ?? candidate;
  const all = table.flatMap((column, criterion): UncertainColumn[] => {
    const share = weighting.shares[criterion] ?? 0;
    if (share === 0) return [];
    const ranges = Array.from(surviving, (candidate) => rangeOf(column, candidate, leaderOf(candidate)));
    return [{
      criterion, share,
      low: Float64Array.from(ranges, ({ low }) => low),
      typical: Float64Array.from(surviving, (candidate) => column.valueOf(candidate).utility),
      high: Float64Array.from(ranges, ({ high }) => high),
      alike: column.movesAlike,
      graded: compiled.catalogue.criteria[criterion]?.kind === 'assessed',
    }];
  });
  const kept = leading(surviving.map((candidate) => compiled.familyOf[candidate] ?? 0), all);
  const only = (values: Float64Array) => Float64Array.from(kept, (position) => values[position] ?? 0);
  const live = Int32Array.from(kept, (position) => surviving[position] ?? 0);
  return {
    live,
    familyOf: live.map((candidate) => compiled.familyOf[candidate] ?? 0),
    columns: all.map((column) => ({ ...column, low: only(column.low), typical: only(column.typical), high: only(column.high) })),
  };
}

function rangeOf(column: UtilityColumn, candidate: number, leader: number): { readonly low: number; readonly high: number } {
  if (column.ceilingOf === undefined || candidate === leader) return column.valueOf(candidate).range();
  const { utility } = column.valueOf(candidate);
  const { utility: shown, range } = column.valueOf(leader);
  const { low, high } = range();
  return { low: Math.max(0, utility + low - shown), high: Math.min(1, utility + high - shown) };
}

/** Positions that no other of the same family matches at the low end, the typical value and the high end of every criterion: those draws move alike within a family. */
function leading(familyOf: Int32Array, columns: readonly UncertainColumn[]): number[] {
  const ends = columns.flatMap(({ low, typical, high }) => [low, typical, high]);
  return undominated(familyOf, (one, other) => matches(one, other, ends));
}
