import type { Evaluation } from './evaluate.ts';

/**
 * Candidates that another surviving one matches or beats on every criterion that counts, and beats on at least one:
 * no weighting of these criteria can bring them to first place. Index of the dominating candidate, or -1.
 */
export function dominatedBy(evaluation: Evaluation): Int32Array {
  const { survives, table, weighting } = evaluation;
  const columns = table
    .filter((_, index) => (weighting.shares[index] ?? 0) > 0)
    .map((column) => Float64Array.from(survives, (alive, index) => (alive === 1 ? column.valueOf(index).utility : 0)));
  const result = new Int32Array(survives.length).fill(-1);
  for (let loser = 0; loser < survives.length; loser += 1) {
    if (survives[loser] !== 1) continue;
    for (let winner = 0; winner < survives.length; winner += 1) {
      if (winner === loser || survives[winner] !== 1 || !dominates(winner, loser, columns)) continue;
      result[loser] = winner;
      break;
    }
  }
  return result;
}

function dominates(winner: number, loser: number, columns: readonly Float64Array[]): boolean {
  let better = false;
  for (const utilities of columns) {
    const difference = (utilities[winner] ?? 0) - (utilities[loser] ?? 0);
    if (difference < 0) return false;
    if (difference > 0) better = true;
  }
  return better;
}
