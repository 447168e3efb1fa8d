import type { Catalogue } from '../knowledge/index.ts';
import { candidatesOf, factsOf, type Candidate, type Facts } from './candidate.ts';
import type { InputId, Scenario } from './scenario.ts';
import { inputKey } from './possible-worlds.ts';

/** Results of one rule kept by the values of the inputs it reads; a rule reads nothing else, so they cannot be stale. */
const KEPT_RESULTS = 400;

/** A catalogue made ready for deciding: candidates in order of id, facts by key, and the results of rules that have run. */
export interface Compiled {
  readonly catalogue: Catalogue;
  readonly candidates: readonly Candidate[];
  /** Family ids in order. */
  readonly families: readonly string[];
  /** Index into `families`, by candidate. */
  readonly familyOf: Int32Array;
  readonly facts: Facts;
  readonly remembered: Map<string, Map<string, unknown>>;
}

const compiledByCatalogue = new WeakMap<Catalogue, Compiled>();

/** Sorted by id whatever the order in the catalogue, so that a permuted catalogue gives the same bytes. */
export function compile(catalogue: Catalogue): Compiled {
  const known = compiledByCatalogue.get(catalogue);
  if (known !== undefined) return known;
  const candidates = candidatesOf(catalogue).sort((a, b) => compareText(a.family.id, b.family.id) || compareText(a.stack.id, b.stack.id));
  const families = [...new Set(candidates.map((candidate) => candidate.family.id))];
  const compiled: Compiled = {
    catalogue,
    candidates,
    families,
    familyOf: Int32Array.from(candidates, (candidate) => families.indexOf(candidate.family.id)),
    facts: factsOf(catalogue),
    remembered: new Map(),
  };
  compiledByCatalogue.set(catalogue, compiled);
  return compiled;
}

/** Runs a rule once for each set of values of the inputs it reads. */
export function rememberByReads<Result>(compiled: Compiled, rule: string, reads: readonly InputId[], scenario: Scenario, run: () => Result): Result {
  let results = compiled.remembered.get(rule);
  if (results === undefined) {
    results = new Map();
    compiled.remembered.set(rule, results);
  }
  let key = '';
  for (const input of reads) key += `${inputKey(scenario, input)};`;
  const known = results.get(key);
  if (known !== undefined) return known as Result;
  const result = run();
  if (results.size >= KEPT_RESULTS) results.clear();
  results.set(key, result);
  return result;
}

/** Order by code units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
