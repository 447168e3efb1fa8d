import { usedColumns } from './dominance.ts';
import type { Evaluation } from './evaluate.ts';
import { solveLinearProgram } from './linear-program.ts';
import { mayLead } from './may-lead.ts';
import type { WeightChange } from './recommendation.ts';

/**
 * The smallest change of all weights together, as the sum of absolute changes of shares, after which another family is level with the one
 * now first; null where no weighting does that. Exact: one linear program for each stack of another family that can lead it,
 *
 *   minimise Σ |w' − w|   with   w' ≥ 0,  Σ w' = 1,  and for every stack s of the first family  w' · (u(t) − u(s)) ≥ 0.
 */
export function smallestWeightChange(evaluation: Evaluation): WeightChange | null {
  const first = evaluation.places[0];
  if (first === undefined || evaluation.places.length < 2) return null;
  const { compiled, table, weighting: { shares } } = evaluation;
  // Criteria without weight count here, too: a change may give them some.
  const leading = Array.from(mayLead(evaluation, usedColumns(evaluation, true)));
  const utilities = (candidate: number) => table.map((column) => column.valueOf(candidate).utility);
  const own = leading.filter((candidate) => compiled.familyOf[candidate] === first.family).map(utilities);
  let best: WeightChange | null = null;
  for (const candidate of leading) {
    const family = compiled.familyOf[candidate] ?? 0;
    if (family === first.family) continue;
    const rival = utilities(candidate);
    const leads = own.map((stack) => rival.map((utility, criterion) => utility - (stack[criterion] ?? 0)));
    const weights = nearestWeights(shares, leads);
    if (weights === null) continue;
    const total = weights.reduce((sum, weight, criterion) => sum + Math.abs(weight - (shares[criterion] ?? 0)), 0);
    if (best !== null && total >= best.total - 1e-12) continue;
    best = {
      to: compiled.families[family] ?? '',
      total,
      changes: compiled.catalogue.criteria.flatMap(({ id }, criterion) => {
        const [from, to] = [shares[criterion] ?? 0, weights[criterion] ?? 0];
        return Math.abs(to - from) < 1e-9 ? [] : [{ criterion: id, from, to }];
      }),
    };
  }
  return best;
}

/**
 * Shares nearest to the given ones at which every row of `leads` weighs at least 0; null where none are.
 * @param leads differences of utility by criterion, one row for each rival
 */
export function nearestWeights(shares: ArrayLike<number>, leads: readonly (readonly number[])[]): Float64Array | null {
  const count = shares.length;
  const slacks = leads.length;
  // Variables: what each share gains, what it gives, what it keeps of its own, and by how much each lead is more than needed.
  const gains = (criterion: number) => criterion;
  const gives = (criterion: number) => count + criterion;
  const keeps = (criterion: number) => 2 * count + criterion;
  const width = 3 * count + slacks;
  const row = (entries: readonly (readonly [number, number])[]) => {
    const line = new Array<number>(width).fill(0);
    for (const [at, value] of entries) line[at] = value;
    return line;
  };
  const criteria = Array.from({ length: count }, (_, criterion) => criterion);
  const rows = [
    row(criteria.flatMap((criterion) => [[gains(criterion), 1], [gives(criterion), -1]] as const)),
    ...criteria.map((criterion) => row([[gives(criterion), 1], [keeps(criterion), 1]])),
    ...leads.map((lead, at) => row([...criteria.flatMap((criterion) => [[gains(criterion), lead[criterion] ?? 0], [gives(criterion), -(lead[criterion] ?? 0)]] as const), [3 * count + at, -1]])),
  ];
  const right = [0, ...criteria.map((criterion) => shares[criterion] ?? 0), ...leads.map((lead) => -criteria.reduce((sum, criterion) => sum + (shares[criterion] ?? 0) * (lead[criterion] ?? 0), 0))];
  const cost = row(criteria.flatMap((criterion) => [[gains(criterion), 1], [gives(criterion), 1]] as const));
  const solution = solveLinearProgram({ cost, rows, right });
  if (solution === null) return null;
  return Float64Array.from(criteria, (criterion) => (shares[criterion] ?? 0) + (solution[gains(criterion)] ?? 0) - (solution[gives(criterion)] ?? 0));
}
