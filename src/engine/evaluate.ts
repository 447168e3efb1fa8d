import type { Catalogue } from '../knowledge/index.ts';
import { type Compiled, compile } from './compiled.ts';
import { withConsequences } from './consequences.ts';
import type { InputProblem } from './recommendation.ts';
import type { Scenario } from './scenario.ts';
import { type FamilyPlace, placesOf, scoresOf } from './score.ts';
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

export function evaluate(given: Scenario, catalogue: Catalogue, byHand: HandWeights = {}): EvaluationResult {
  const scenario = withConsequences(given);
  const weighting = weigh(catalogue.criteria, scenario, byHand);
  if (weighting.kind === 'refused') return { kind: 'refused', problems: weighting.problems };
  const compiled = compile(catalogue);
  const { survives, reasonsOf } = verdicts(compiled, scenario);
  const table = utilityTable(compiled, scenario);
  const scores = scoresOf(table, weighting.shares, survives);
  const places = placesOf(compiled, scores, survives);
  return { kind: 'evaluated', evaluation: { compiled, scenario, reasonsOf, survives, table, weighting, scores, places } };
}
