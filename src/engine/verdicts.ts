import type { Candidate } from './candidate.ts';
import { type Compiled, rememberByReads } from './compiled.ts';
import { constraints } from './constraints/index.ts';
import type { Constraint, Failure } from './constraints/constraint.ts';
import { worldsOver } from './possible-worlds.ts';
import type { Elimination } from './recommendation.ts';
import type { InputId, Scenario, World } from './scenario.ts';

/** What one constraint says of one candidate over all worlds that the scenario leaves open. */
interface Outcome {
  /** Failures by world; null where the candidate passes. */
  readonly byWorld: readonly (Failure | null)[];
  readonly fails: 'never' | 'in-some' | 'in-all';
}

interface Run {
  readonly worlds: readonly Partial<World>[];
  readonly outcomes: readonly Outcome[];
}

const NEVER: Outcome = { byWorld: [], fails: 'never' };

/** Reasons for each candidate, in the order of `compiled.candidates`; an empty list where it survives in some world. */
export function verdicts(compiled: Compiled, scenario: Scenario): readonly (readonly Elimination[])[] {
  const runs = constraints.map((constraint) =>
    rememberByReads(compiled, constraint.id, constraint.reads, scenario, () => runConstraint(compiled, constraint, scenario)));
  return compiled.candidates.map((_, index) => reasonsAgainst(runs, index));
}

function runConstraint(compiled: Compiled, constraint: Constraint, scenario: Scenario): Run {
  const worlds = worldsOver(scenario, constraint.reads);
  const outcomes = compiled.candidates.map((candidate) => outcomeFor(constraint, worlds, candidate, compiled));
  return { worlds, outcomes };
}

function outcomeFor(constraint: Constraint, worlds: readonly Partial<World>[], candidate: Candidate, compiled: Compiled): Outcome {
  const byWorld = worlds.map((world) => constraint.check(world, candidate, compiled.facts));
  const failed = byWorld.reduce((count, failure) => count + (failure === null ? 0 : 1), 0);
  if (failed === 0) return NEVER;
  return { byWorld, fails: failed === worlds.length ? 'in-all' : 'in-some' };
}

function reasonsAgainst(runs: readonly Run[], index: number): readonly Elimination[] {
  const reasons: Elimination[] = [];
  const partly: number[] = [];
  for (const [at, run] of runs.entries()) {
    const outcome = run.outcomes[index] ?? NEVER;
    if (outcome.fails === 'in-all') reasons.push(reasonOf(at, outcome.byWorld));
    else if (outcome.fails === 'in-some') partly.push(at);
  }
  // Each constraint alone may pass in some world while no world passes all of them: a browser here, raw sockets there.
  if (reasons.length === 0 && partly.length > 1 && !someWorldPasses(runs, partly, index)) {
    return partly.map((at) => reasonOf(at, runs[at]?.outcomes[index]?.byWorld ?? []));
  }
  return reasons;
}

/** The first failing world stands for all in the explanation: numbers come low end first, choices in the order of the question. */
function reasonOf(constraintIndex: number, byWorld: readonly (Failure | null)[]): Elimination {
  const failure = byWorld.find((entry) => entry !== null) ?? { needed: {}, offered: {}, sources: [], wayBack: null };
  return { code: constraints[constraintIndex]?.id ?? '', ...failure };
}

/** Depth first over the constraints: does one choice of values for the open inputs pass all of them? */
function someWorldPasses(runs: readonly Run[], partly: readonly number[], index: number, chosen: Partial<Record<InputId, unknown>> = {}): boolean {
  const [first, ...rest] = partly;
  if (first === undefined) return true;
  const run = runs[first];
  const reads = constraints[first]?.reads ?? [];
  if (run === undefined) return true;
  return run.worlds.some((world, at) => {
    if (run.outcomes[index]?.byWorld[at] !== null) return false;
    if (reads.some((input) => input in chosen && !sameValue(chosen[input], world[input]))) return false;
    return someWorldPasses(runs, rest, index, { ...chosen, ...world });
  });
}

/** A set has one value in all worlds of a scenario, so two of them never contradict each other. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b));
}
