import { hull, type Interval } from '../base/index.ts';
import type { Criterion } from '../knowledge/index.ts';
import type { Candidate } from './candidate.ts';
import { type Compiled, rememberByReads } from './compiled.ts';
import { typicalWorldsOver, worldsOver } from './possible-worlds.ts';
import type { InputId, Scenario } from './scenario.ts';
import { utilityFor } from './utilities/index.ts';
import type { Utility, UtilityValue } from './utilities/utility.ts';

/** One criterion over all candidates, worked out for a candidate when it is first asked for: eliminated ones never are. */
export interface UtilityColumn {
  readonly valueOf: (candidate: number) => UtilityValue;
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
  const known: (UtilityValue | undefined)[] = [];
  return {
    valueOf: (index) => {
      const candidate = compiled.candidates[index];
      if (candidate === undefined) throw new Error(`No candidate ${index}`);
      return (known[index] ??= valueOf(utility, candidate, compiled, scenario));
    },
  };
}

function valueOf(utility: Utility, candidate: Candidate, compiled: Compiled, scenario: Scenario): UtilityValue {
  if (utility.kind === 'by-scenario') {
    const value = utility.valueFor(only(scenario, utility.reads), candidate, compiled.facts);
    return { ...value, range: remembered(value.range) };
  }
  const typical = typicalWorldsOver(scenario, utility.reads).map((world) => utility.valueIn(world, candidate, compiled.facts));
  const [first] = typical;
  if (first === undefined) throw new Error(`No possible world for ${utility.criterion}`);
  const mean = typical.reduce((sum, value) => sum + value.utility, 0) / typical.length;
  // The explanation shows the possible value that lies nearest to the mean.
  const nearest = typical.reduce((best, value) => (Math.abs(value.utility - mean) < Math.abs(best.utility - mean) ? value : best), first);
  const range = () => {
    const ranges = worldsOver(scenario, utility.reads).map((world) => utility.valueIn(world, candidate, compiled.facts).range());
    return hull([mean, ...ranges.flatMap(({ low, high }) => [low, high])]);
  };
  return { ...nearest, utility: mean, range: remembered(range) };
}

function only(scenario: Scenario, reads: readonly InputId[]): Partial<Scenario> {
  return Object.fromEntries(reads.map((input) => [input, scenario[input]]));
}

function remembered(range: () => Interval): () => Interval {
  let known: Interval | undefined;
  return () => (known ??= range());
}
