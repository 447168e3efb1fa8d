import type { Catalogue } from '../knowledge/index.ts';
import { compile } from './compiled.ts';
import { withConsequences } from './consequences.ts';
import type { Scenario } from './scenario.ts';
import { verdicts } from './verdicts.ts';

/** Families of which some stack survives, by facts alone: much cheaper than a decision. */
export function possibleFamilies(scenario: Scenario, catalogue: Catalogue): ReadonlySet<string> {
  const compiled = compile(catalogue);
  const { survives } = verdicts(compiled, withConsequences(scenario));
  return new Set(compiled.candidates.flatMap(({ family }, index) => (survives[index] === 1 ? [family.id] : [])));
}
