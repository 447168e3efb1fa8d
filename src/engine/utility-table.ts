import { hull, once } from '../base/index.ts';
import type { Criterion } from '../knowledge/index.ts';
import type { Candidate, Facts } from './candidate.ts';
import { type Compiled, rememberByReads } from './compiled.ts';
import { typicalWorldsOver, worldsOver } from './possible-worlds.ts';
import type { InputId, Scenario } from './scenario.ts';
import { utilityFor } from './utilities/index.ts';
import type { Rater, Utility, UtilityValue, WorldUtility } from './utilities/utility.ts';

/** One criterion over all candidates, worked out for a candidate when it is first asked for: eliminated ones never are. */
export interface UtilityColumn {
  readonly valueOf: (candidate: number) => UtilityValue;
  /** What the candidate's utility does not exceed, found with less; none where the utility itself is cheap. */
  readonly ceilingOf?: (candidate: number) => number;
  /** Ranges come from what all candidates have in common: open answers, the link. Otherwise from each candidate's own figures. */
  readonly movesAlike: boolean;
}

const utilityByCriterion = new WeakMap<Criterion, Utility>();

/** A column for each criterion, in the order of the catalogue. Columns whose inputs have not changed are reused. */
export function utilityTable(compiled: Compiled, scenario: Scenario): readonly UtilityColumn[] {
  return compiled.catalogue.criteria.map((criterion) => {
    let utility = utilityByCriterion.get(criterion);
    if (utility === undefined) {
      utility = utilityFor(criterion);
      utilityByCriterion.set(criterion, utility);
    }
    const rule = utility;
    return rememberByReads(compiled, `utility ${criterion.id}`, rule.reads, scenario, () => columnOf(rule, compiled, scenario));
  });
}

function columnOf(utility: Utility, compiled: Compiled, scenario: Scenario): UtilityColumn {
  const { candidates, facts } = compiled;
  const known: (UtilityValue | undefined)[] = [];
  const readable = only(scenario, utility.reads);
  const rate = utility.kind === 'by-scenario' ? utility.raterFor(readable, facts) : raterOver(utility, scenario, facts);
  const ceiling = utility.kind === 'by-scenario' ? utility.ceilingFor?.(readable, facts) : undefined;
  const valueOf = (index: number) => {
    const value = known[index];
    if (value !== undefined) return value;
    const rated = rate(at(candidates, index));
    return (known[index] = { ...rated, range: once(rated.range) });
  };
  const movesAlike = utility.kind === 'by-scenario' && utility.ceilingFor !== undefined || utility.reads.some((input) => isOpen(scenario[input]));
  return ceiling === undefined ? { valueOf, movesAlike } : { valueOf, movesAlike, ceilingOf: ceilingBelow(known, (index) => ceiling(at(candidates, index))) };
}

function isOpen(input: Scenario[InputId]): boolean {
  if (input.kind === 'number') return input.range.low < input.range.high;
  return input.kind === 'choice' ? input.possible.length !== 1 : input.state !== 'answered';
}

function ceilingBelow(known: readonly (UtilityValue | undefined)[], ceiling: (candidate: number) => number): (candidate: number) => number {
  const ceilings: (number | undefined)[] = [];
  return (index) => known[index]?.utility ?? (ceilings[index] ??= ceiling(index));
}

function at(candidates: readonly Candidate[], index: number): Candidate {
  const candidate = candidates[index];
  if (candidate === undefined) throw new Error(`No candidate ${index}`);
  return candidate;
}

/** The mean over the typical worlds; the range over all possible ones. */
function raterOver(utility: WorldUtility, scenario: Scenario, facts: Facts): Rater {
  const typicalWorlds = typicalWorldsOver(scenario, utility.reads);
  const possibleWorlds = once(() => worldsOver(scenario, utility.reads));
  return (candidate) => {
    const typical = typicalWorlds.map((world) => utility.valueIn(world, candidate, facts));
    const [first] = typical;
    if (first === undefined) throw new Error(`No possible world for ${utility.criterion}`);
    const mean = typical.reduce((sum, value) => sum + value.utility, 0) / typical.length;
    // The explanation shows the possible value that lies nearest to the mean.
    const nearest = typical.reduce((best, value) => (Math.abs(value.utility - mean) < Math.abs(best.utility - mean) ? value : best), first);
    const range = () => {
      const ranges = possibleWorlds().map((world) => utility.valueIn(world, candidate, facts).range());
      return hull([mean, ...ranges.flatMap(({ low, high }) => [low, high])]);
    };
    return { ...nearest, utility: mean, range };
  };
}

function only(scenario: Scenario, reads: readonly InputId[]): Partial<Scenario> {
  return Object.fromEntries(reads.map((input) => [input, scenario[input]]));
}
