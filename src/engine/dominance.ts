import type { Evaluation } from './evaluate.ts';

/**
 * Candidates that another surviving one matches or beats on every criterion that counts, and beats on at least one:
 * no weighting of these criteria can bring them to first place. Index of the dominating candidate, or -1.
 */
export function dominatedBy(evaluation: Evaluation): Int32Array {
  const { survives } = evaluation;
  const columns = usedColumns(evaluation);
  const result = new Int32Array(survives.length).fill(-1);
  for (let loser = 0; loser < survives.length; loser += 1) {
    if (survives[loser] !== 1) continue;
    for (let winner = 0; winner < survives.length; winner += 1) {
      if (winner === loser || survives[winner] !== 1 || !matches(winner, loser, columns) || matches(loser, winner, columns)) continue;
      result[loser] = winner;
      break;
    }
  }
  return result;
}

/** Utilities of the surviving candidates by criterion, on those that count or on all. */
export function usedColumns({ survives, table, weighting }: Evaluation, all = false): readonly Float64Array[] {
  return table
    .filter((_, index) => all || (weighting.shares[index] ?? 0) > 0)
    .map((column) => Float64Array.from(survives, (alive, index) => (alive === 1 ? column.valueOf(index).utility : 0)));
}

/** Whether a candidate is at least as good as another on every criterion. */
export function matches(candidate: number, other: number, columns: readonly Float64Array[]): boolean {
  return columns.every((utilities) => (utilities[candidate] ?? 0) >= (utilities[other] ?? 0));
}
