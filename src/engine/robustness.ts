import type { Interval } from '../base/index.ts';
import type { Evaluation } from './evaluate.ts';
import type { UtilityColumn } from './utility-table.ts';

/** The score of one stack as a line over the share of one criterion: `atZero` at share 0, `atOne` at share 1. */
interface Line {
  readonly family: number;
  readonly atZero: number;
  readonly atOne: number;
}

/**
 * For each criterion, the shares (the others rescaled in proportion) in which the family now first stays first. Exact: scores are
 * lines over the share, a family's score is the highest of its stacks' lines, so first place holds where the upper envelope of all
 * lines belongs to the family. That may be several intervals.
 */
export function firstHolds(evaluation: Evaluation): readonly (readonly Interval[])[] {
  const first = evaluation.places[0];
  const { shares } = evaluation.weighting;
  if (first === undefined) return Array.from(shares, () => []);
  return Array.from(shares, (share, criterion) => intervalsOf(first.family, linesFor(evaluation, criterion, share)));
}

function linesFor(evaluation: Evaluation, criterion: number, share: number): Line[] {
  const { compiled, scores, survives, table } = evaluation;
  // With this criterion alone there is nothing to rescale; the others then share what is left equally.
  const others = share < 1 ? null : table.filter((_, index) => index !== criterion);
  const lines: Line[] = [];
  for (let index = 0; index < scores.length; index += 1) {
    if (survives[index] !== 1) continue;
    const utility = utilityAt(table[criterion], index);
    const rest = others === null
      ? ((scores[index] ?? 0) - share * utility) / (1 - share)
      : others.reduce((sum, column) => sum + utilityAt(column, index), 0) / Math.max(1, others.length);
    lines.push({ family: compiled.familyOf[index] ?? 0, atZero: rest, atOne: utility });
  }
  return lines;
}

function utilityAt(column: UtilityColumn | undefined, candidate: number): number {
  return column?.valueOf(candidate).utility ?? 0;
}

/** Walks the upper envelope from share 0 to share 1 and joins the parts that belong to the family. Equal lines go to the lower family, as in the ranking. */
export function intervalsOf(family: number, lines: readonly Line[]): Interval[] {
  const held: { low: number; high: number }[] = [];
  let from = 0;
  let current = topAtZero(lines);
  while (current !== null) {
    const next = nextCrossing(from, current, lines);
    const to = next?.at ?? 1;
    if (current.family === family) {
      const last = held.at(-1);
      if (last !== undefined && last.high === from) last.high = to;
      else held.push({ low: from, high: to });
    }
    if (next === null) break;
    from = to;
    current = next.line;
  }
  return held;
}

/** The highest line at share 0 and just after it. */
function topAtZero(lines: readonly Line[]): Line | null {
  let top: Line | null = null;
  for (const line of lines) {
    if (top === null || (line.atZero - top.atZero || leadOnceMet(line, top)) > 0) top = line;
  }
  return top;
}

/** Where the envelope leaves `current`: the first crossing by a steeper line. */
function nextCrossing(from: number, current: Line, lines: readonly Line[]): { readonly at: number; readonly line: Line } | null {
  let found: { at: number; line: Line } | null = null;
  for (const line of lines) {
    const steeper = slopeOf(line) - slopeOf(current);
    if (steeper <= 0) continue;
    const at = Math.max(from, (current.atZero - line.atZero) / steeper);
    if (at >= 1) continue;
    if (found === null || (found.at - at || leadOnceMet(line, found.line)) > 0) found = { at, line };
  }
  return found;
}

/** Above 0 where, of two lines that meet, `a` is the higher one after that: the steeper, of equal ones that of the lower family. */
function leadOnceMet(a: Line, b: Line): number {
  return slopeOf(a) - slopeOf(b) || b.family - a.family;
}

function slopeOf(line: Line): number {
  return line.atOne - line.atZero;
}
