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
  let current = topAt(0, lines);
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

/** The highest line just after `share`: by value, then by slope, then by family as ties are broken. */
function topAt(share: number, lines: readonly Line[]): Line | null {
  let top: Line | null = null;
  for (const line of lines) {
    if (top === null || comesBefore(line, top, share)) top = line;
  }
  return top;
}

function comesBefore(a: Line, b: Line, share: number): boolean {
  const difference = valueAt(a, share) - valueAt(b, share);
  if (difference !== 0) return difference > 0;
  const slopes = slopeOf(a) - slopeOf(b);
  return slopes !== 0 ? slopes > 0 : a.family < b.family;
}

/** Where the envelope leaves `current`: the first crossing by a steeper line; among several the steepest. */
function nextCrossing(from: number, current: Line, lines: readonly Line[]): { readonly at: number; readonly line: Line } | null {
  let found: { at: number; line: Line } | null = null;
  for (const line of lines) {
    const steeper = slopeOf(line) - slopeOf(current);
    if (steeper <= 0) continue;
    const at = Math.max(from, (current.atZero - line.atZero) / steeper);
    if (at >= 1) continue;
    if (found === null || at < found.at || (at === found.at && (slopeOf(line) > slopeOf(found.line) || (slopeOf(line) === slopeOf(found.line) && line.family < found.line.family)))) {
      found = { at, line };
    }
  }
  return found;
}

function valueAt(line: Line, share: number): number {
  return line.atZero + share * (line.atOne - line.atZero);
}

function slopeOf(line: Line): number {
  return line.atOne - line.atZero;
}
