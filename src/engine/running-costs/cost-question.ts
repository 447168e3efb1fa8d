import type { Catalogue } from '../../knowledge/index.ts';
import { compile } from '../compiled.ts';
import type { Candidate } from '../candidate.ts';
import type { Scenario } from '../scenario.ts';

/** For which system, and for which stacks, something is worked out beside the decision. */
export interface CostQuestion {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  /** Stack ids in the order in which they are shown. */
  readonly stacks: readonly string[];
}

/** A stack by the name that the catalogue gives it. */
export interface NamedStack {
  readonly protocol: string;
  readonly stack: string;
  readonly stackName: string;
}

/** What a long piece of work does between two rests: each `next` is short, so that a page can draw in between. */
export type InSlices<Result> = Generator<void, Result, void>;

/** Runs to the end at once, for whoever has nothing else to do. */
export function atOnce<Result>(work: InSlices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The candidates of the question's stacks, in its order; an id that the catalogue does not hold is left out. */
export function candidatesIn({ catalogue, stacks }: Pick<CostQuestion, 'catalogue' | 'stacks'>): readonly Candidate[] {
  const byId = new Map(compile(catalogue).candidates.map((candidate) => [candidate.stack.id, candidate]));
  return stacks.flatMap((id) => byId.get(id) ?? []);
}

/** Links by the names that the catalogue gives them, as alternatives. */
export function linkNames(ids: readonly string[], catalogue: Catalogue): string {
  const known = compile(catalogue).facts.links;
  return ids.map((id) => known.get(id)?.name ?? id).join(' or ');
}

export function named({ family, stack }: Candidate): NamedStack {
  return { protocol: family.id, stack: stack.id, stackName: stack.name };
}
