import type { Catalogue } from '../knowledge/index.ts';
import { type Compiled, compile } from './compiled.ts';
import { withConsequences } from './consequences.ts';
import type { InputProblem } from './recommendation.ts';
import type { Scenario } from './scenario.ts';
import { type FamilyPlace, leadingScores, placesOf, scoresOf } from './score.ts';
import { type UtilityColumn, utilityTable } from './utility-table.ts';
import { type Verdicts, verdicts } from './verdicts.ts';
import { type HandWeights, weigh, type Weighting } from './weights.ts';

/** The bare decision for one scenario, without explanation: what the searches for flips and question values run many times. */
export interface Evaluation {
  readonly compiled: Compiled;
  readonly scenario: Scenario;
  readonly reasonsOf: Verdicts['reasonsOf'];
  readonly survives: Uint8Array;
  readonly table: readonly UtilityColumn[];
  readonly weighting: Extract<Weighting, { kind: 'weights' }>;
  readonly scores: Float64Array;
  readonly places: readonly FamilyPlace[];
}

export type EvaluationResult = { readonly kind: 'evaluated'; readonly evaluation: Evaluation } | { readonly kind: 'refused'; readonly problems: readonly InputProblem[] };

/** @param familiesAlone leaves unsized what cannot be the best of its family; its score is then 0, as that of eliminated ones */
export function evaluate(given: Scenario, catalogue: Catalogue, byHand: HandWeights = {}, familiesAlone = false): EvaluationResult {
  const scenario = withConsequences(given);
  const weighting = weigh(catalogue.criteria, scenario, byHand);
  if (weighting.kind === 'refused') return { kind: 'refused', problems: weighting.problems };
  const compiled = compile(catalogue);
  const { survives, reasonsOf } = verdicts(compiled, scenario);
  const table = utilityTable(compiled, scenario);
  const scores = familiesAlone ? leadingScores(compiled, table, weighting.shares, survives) : scoresOf(table, weighting.shares, survives);
  const places = placesOf(compiled, scores, survives);
  return { kind: 'evaluated', evaluation: { compiled, scenario, reasonsOf, survives, table, weighting, scores, places } };
}
