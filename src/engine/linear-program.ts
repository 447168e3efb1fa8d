/** Minimise `cost · x` over x ≥ 0 with `rows[i] · x = right[i]`. */
export interface LinearProgram {
  readonly cost: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
}

const EPSILON = 1e-10;
/** Bland's rule ends by itself; the limit is for rounding that would not let it. */
const MOST_PIVOTS = 5_000;

/**
 * The solution of a small linear program; null where none exists. Two-phase simplex on a dense tableau with Bland's rule
 * (Bland 1977, "New finite pivoting rules for the simplex method"), which cannot cycle. An unbounded program gives null as well.
 */
export function solveLinearProgram({ cost, rows, right }: LinearProgram): Float64Array | null {
  const variables = cost.length;
  const width = variables + rows.length + 1;
  // One artificial variable for each row; the right side is kept positive.
  const tableau = rows.map((row, at) => {
    const line = new Float64Array(width);
    const sign = (right[at] ?? 0) < 0 ? -1 : 1;
    for (let column = 0; column < variables; column += 1) line[column] = sign * (row[column] ?? 0);
    line[variables + at] = 1;
    line[width - 1] = sign * (right[at] ?? 0);
    return line;
  });
  const basis = rows.map((_, at) => variables + at);
  const artificial = new Float64Array(width).fill(1, variables, width - 1);
  if (!minimise(tableau, basis, artificial, width - 1)) return null;
  if (basis.some((variable, at) => variable >= variables && (tableau[at]?.[width - 1] ?? 0) > 1e-7)) return null;
  driveOutArtificials(tableau, basis, variables);
  const priced = new Float64Array(width);
  priced.set(cost);
  if (!minimise(tableau, basis, priced, variables)) return null;
  const solution = new Float64Array(variables);
  for (const [at, variable] of basis.entries()) if (variable < variables) solution[variable] = Math.max(0, tableau[at]?.[width - 1] ?? 0);
  return solution;
}

/** Pivots until no column among the first `columns` lowers the cost. False where the cost has no lower end. */
function minimise(tableau: Float64Array[], basis: number[], cost: Float64Array, columns: number): boolean {
  const reduced = Float64Array.from(cost);
  for (const [at, variable] of basis.entries()) subtract(reduced, tableau[at], cost[variable] ?? 0);
  for (let pivots = 0; pivots < MOST_PIVOTS; pivots += 1) {
    let entering = 0;
    while (entering < columns && (reduced[entering] ?? 0) >= -EPSILON) entering += 1;
    if (entering === columns) return true;
    const leaving = leavingRow(tableau, basis, entering);
    if (leaving === null) return false;
    pivot(tableau, basis, leaving, entering);
    subtract(reduced, tableau[leaving], reduced[entering] ?? 0);
  }
  return true;
}

function pivot(tableau: readonly Float64Array[], basis: number[], leaving: number, entering: number): void {
  const row = tableau[leaving];
  if (row === undefined) return;
  const by = row[entering] ?? 1;
  for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) / by;
  for (const [at, other] of tableau.entries()) if (at !== leaving) subtract(other, row, other[entering] ?? 0);
  basis[leaving] = entering;
}

/** An artificial variable left in the basis at 0 would be free to grow in the second phase. A row in which nothing else stands says nothing. */
function driveOutArtificials(tableau: Float64Array[], basis: number[], variables: number): void {
  for (let at = tableau.length - 1; at >= 0; at -= 1) {
    if ((basis[at] ?? 0) < variables) continue;
    const entering = tableau[at]?.findIndex((value, column) => column < variables && Math.abs(value) > EPSILON) ?? -1;
    if (entering >= 0) pivot(tableau, basis, at, entering);
    else {
      tableau.splice(at, 1);
      basis.splice(at, 1);
    }
  }
}

/** The row that limits the entering variable most; among equal ones the one with the lowest variable. */
function leavingRow(tableau: readonly Float64Array[], basis: readonly number[], entering: number): number | null {
  let found: number | null = null;
  let least = Infinity;
  for (const [at, row] of tableau.entries()) {
    const slope = row[entering] ?? 0;
    if (slope <= EPSILON) continue;
    const limit = (row[row.length - 1] ?? 0) / slope;
    if (limit < least - EPSILON || (limit < least + EPSILON && found !== null && (basis[at] ?? 0) < (basis[found] ?? 0))) {
      least = Math.min(least, limit);
      found = at;
    }
  }
  return found;
}

function subtract(from: Float64Array, row: Float64Array | undefined, times: number): void {
  if (row === undefined || times === 0) return;
  for (let column = 0; column < from.length; column += 1) from[column] = (from[column] ?? 0) - times * (row[column] ?? 0);
}
