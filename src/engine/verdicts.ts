import { type Compiled, rememberByReads } from './compiled.ts';
import { constraints } from './constraints/index.ts';
import type { Constraint, Failure } from './constraints/constraint.ts';
import { worldsOver } from './possible-worlds.ts';
import type { Elimination } from './recommendation.ts';
import type { InputId, Scenario, World } from './scenario.ts';

/** What one constraint says of all candidates, over all worlds that the scenario leaves open. */
interface Run {
  /** Different for each run. */
  readonly id: number;
  readonly worlds: readonly Partial<World>[];
  /** Inputs that the worlds differ in. */
  readonly open: readonly InputId[];
  /** Candidates that fail in all worlds, and those that fail in some. */
  readonly always: readonly number[];
  readonly partly: readonly number[];
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
  const count = compiled.candidates.length;
  // One bit for each constraint.
  const always = new Int32Array(count);
  const partly = new Int32Array(count);
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined) continue;
    for (const candidate of run.always) always[candidate] = (always[candidate] ?? 0) | (1 << at);
    for (const candidate of run.partly) partly[candidate] = (partly[candidate] ?? 0) | (1 << at);
  }
  const together = new Map<number, Together>();
  const failed = (candidate: number): number => {
    const every = always[candidate] ?? 0;
    const some = partly[candidate] ?? 0;
    if (every !== 0 || !isSeveral(some)) return every;
    // Each constraint alone may pass in some world while no world passes all of them: a browser here, raw sockets there.
    let group = together.get(some);
    if (group === undefined) together.set(some, group = togetherOf(compiled, runs, some));
    return group.passes(candidate) ? 0 : some;
  };
  const masks = Int32Array.from(compiled.candidates, (_, candidate) => failed(candidate));
  return {
    survives: Uint8Array.from(masks, (mask) => (mask === 0 ? 1 : 0)),
    reasonsOf: (candidate) => bitsOf(masks[candidate] ?? 0).map((at) => reasonOf(at, runs[at]?.failures[candidate] ?? [])),
  };
}

let runCount = 0;

function runConstraint(compiled: Compiled, constraint: Constraint, scenario: Scenario): Run {
  const worlds = worldsOver(scenario, constraint.reads);
  const always: number[] = [];
  const partly: number[] = [];
  const failures = compiled.candidates.map((candidate, index) => {
    const byWorld = worlds.map((world) => constraint.check(world, candidate, compiled.facts));
    const failed = byWorld.reduce((count, failure) => count + (failure === null ? 0 : 1), 0);
    if (failed === 0) return [];
    (failed === worlds.length ? always : partly).push(index);
    return byWorld;
  });
  const [first] = worlds;
  const open = constraint.reads.filter((input) => worlds.some((world) => !sameValue(world[input], first?.[input])));
  runCount += 1;
  return { id: runCount, worlds, open, always, partly, failures };
}

function isSeveral(mask: number): boolean {
  return (mask & (mask - 1)) !== 0;
}

function bitsOf(mask: number): number[] {
  return constraints.flatMap((_, at) => ((mask & (1 << at)) === 0 ? [] : [at]));
}

/** Whether a candidate passes some constraints in one and the same world. */
interface Together {
  readonly passes: (candidate: number) => boolean;
}

/** Found out once for the same runs, whatever else is asked. */
const togetherByCatalogue = new WeakMap<Compiled, Map<string, Together>>();
const KEPT_GROUPS = 2_000;

function togetherOf(compiled: Compiled, runs: readonly Run[], mask: number): Together {
  let groups = togetherByCatalogue.get(compiled);
  if (groups === undefined || groups.size >= KEPT_GROUPS) togetherByCatalogue.set(compiled, groups = new Map());
  const partly = bitsOf(mask);
  const key = partly.map((at) => runs[at]?.id).join(' ');
  let group = groups.get(key);
  if (group === undefined) groups.set(key, group = newGroup(runs, partly));
  return group;
}

function newGroup(runs: readonly Run[], partly: readonly number[]): Together {
  if (independent(runs, partly)) return { passes: () => true };
  const known: (boolean | undefined)[] = [];
  return { passes: (candidate) => (known[candidate] ??= someWorldPasses(runs, partly, candidate)) };
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
