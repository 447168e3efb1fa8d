import { type Compiled, rememberByReads } from './compiled.ts';
import { constraints } from './constraints/index.ts';
import type { Constraint, Failure } from './constraints/constraint.ts';
import { worldsOver } from './possible-worlds.ts';
import type { Elimination } from './recommendation.ts';
import type { InputId, Scenario, World } from './scenario.ts';

const NEVER = 0;
const IN_SOME = 1;
const IN_ALL = 2;

/** What one constraint says of all candidates, over all worlds that the scenario leaves open. */
interface Run {
  /** Different for each run. */
  readonly id: number;
  readonly worlds: readonly Partial<World>[];
  /** Inputs that the worlds differ in. */
  readonly open: readonly InputId[];
  /** Whether each candidate fails in none, some or all of the worlds. */
  readonly fails: Uint8Array;
  /** Failures of a candidate by world, null where it passes; nothing for candidates that never fail. */
  readonly failures: readonly (readonly (Failure | null)[])[];
}

export interface Verdicts {
  /** 1 for each candidate that passes all constraints in some world, in the order of `compiled.candidates`. */
  readonly survives: Uint8Array;
  /** Why a candidate does not; empty where it does. */
  readonly reasonsOf: (candidate: number) => readonly Elimination[];
}

export function verdicts(compiled: Compiled, scenario: Scenario): Verdicts {
  const runs = constraints.map((constraint) =>
    rememberByReads(compiled, constraint.id, constraint.reads, scenario, () => runConstraint(compiled, constraint, scenario)));
  const passes = passesOf(compiled);
  const failed = compiled.candidates.map((_, candidate) => failedBy(runs, candidate, passes));
  return {
    survives: Uint8Array.from(failed, (list) => (list.length === 0 ? 1 : 0)),
    reasonsOf: (candidate) => (failed[candidate] ?? []).map((at) => reasonOf(at, runs[at]?.failures[candidate] ?? [])),
  };
}

/** What has been found out about runs taken together, by their ids and the candidate. */
type Passes = Map<string, boolean>;

const passesByCatalogue = new WeakMap<Compiled, Passes>();
const KEPT_PASSES = 20_000;

function passesOf(compiled: Compiled): Passes {
  const known = passesByCatalogue.get(compiled);
  if (known !== undefined && known.size < KEPT_PASSES) return known;
  const passes: Passes = new Map();
  passesByCatalogue.set(compiled, passes);
  return passes;
}

let runCount = 0;

function runConstraint(compiled: Compiled, constraint: Constraint, scenario: Scenario): Run {
  const worlds = worldsOver(scenario, constraint.reads);
  const fails = new Uint8Array(compiled.candidates.length);
  const failures = compiled.candidates.map((candidate, index) => {
    const byWorld = worlds.map((world) => constraint.check(world, candidate, compiled.facts));
    const failed = byWorld.reduce((count, failure) => count + (failure === null ? 0 : 1), 0);
    fails[index] = failed === 0 ? NEVER : failed === worlds.length ? IN_ALL : IN_SOME;
    return failed === 0 ? [] : byWorld;
  });
  const [first] = worlds;
  const open = constraint.reads.filter((input) => worlds.some((world) => !sameValue(world[input], first?.[input])));
  runCount += 1;
  return { id: runCount, worlds, open, fails, failures };
}

const NOTHING: readonly number[] = [];

/** Indices of the constraints that speak against a candidate. */
function failedBy(runs: readonly Run[], candidate: number, passes: Passes): readonly number[] {
  let always: number[] | null = null;
  let partly: number[] | null = null;
  for (let at = 0; at < runs.length; at += 1) {
    const fails = runs[at]?.fails[candidate];
    if (fails === IN_ALL) (always ??= []).push(at);
    else if (fails === IN_SOME) (partly ??= []).push(at);
  }
  if (always !== null) return always;
  // Each constraint alone may pass in some world while no world passes all of them: a browser here, raw sockets there.
  return partly === null || partly.length === 1 || passTogether(runs, partly, candidate, passes) ? NOTHING : partly;
}

function passTogether(runs: readonly Run[], partly: readonly number[], candidate: number, passes: Passes): boolean {
  let key = String(candidate);
  for (const at of partly) key += ` ${runs[at]?.id}`;
  let known = passes.get(key);
  if (known === undefined) {
    known = independent(runs, partly) || someWorldPasses(runs, partly, candidate);
    passes.set(key, known);
  }
  return known;
}

/** Constraints that share no open input can each have the world in which they pass. */
function independent(runs: readonly Run[], partly: readonly number[]): boolean {
  for (let first = 0; first < partly.length; first += 1) {
    for (let second = first + 1; second < partly.length; second += 1) {
      const others = runs[partly[second] ?? 0]?.open ?? [];
      if (runs[partly[first] ?? 0]?.open.some((input) => others.includes(input))) return false;
    }
  }
  return true;
}

/** The first failing world stands for all in the explanation: numbers come low end first, choices in the order of the question. */
function reasonOf(constraintIndex: number, byWorld: readonly (Failure | null)[]): Elimination {
  const failure = byWorld.find((entry) => entry !== null) ?? { needed: {}, offered: {}, sources: [], wayBack: null };
  return { code: constraints[constraintIndex]?.id ?? '', ...failure };
}

/** Depth first over the constraints: does one choice of values for the open inputs pass all of them? */
function someWorldPasses(runs: readonly Run[], partly: readonly number[], candidate: number, chosen: Partial<Record<InputId, unknown>> = {}): boolean {
  const [first, ...rest] = partly;
  const run = first === undefined ? undefined : runs[first];
  if (run === undefined) return true;
  return run.worlds.some((world, at) => {
    if (run.failures[candidate]?.[at] !== null) return false;
    if (run.open.some((input) => input in chosen && !sameValue(chosen[input], world[input]))) return false;
    return someWorldPasses(runs, rest, candidate, { ...chosen, ...world });
  });
}

/** A set has one value in all worlds of a scenario, so two of them never contradict each other. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b));
}
