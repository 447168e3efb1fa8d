import { evaluate, type Evaluation } from './evaluate.ts';
import type { QuestionValue } from './recommendation.ts';
import type { OpenInput } from './scenario.ts';
import type { HandWeights } from './weights.ts';
import { withAnswer } from './with-answer.ts';

/**
 * What each open input is worth: every offered answer is tried, taken as equally likely, and the best family then is compared with
 * the family that is first now. Expected value of perfect information about one input (Raiffa and Schlaifer 1961), by full enumeration.
 */
export function questionValues(evaluation: Evaluation, openInputs: readonly OpenInput[], byHand: HandWeights): QuestionValue[] {
  return openInputs.map((open) => valueOf(open, evaluation, byHand));
}

function valueOf(open: OpenInput, now: Evaluation, byHand: HandWeights): QuestionValue {
  const first = now.places[0];
  const changes: { readonly option: string | number; readonly first: string }[] = [];
  let gain = 0;
  for (const option of open.options) {
    const result = evaluate(withAnswer(now.scenario, open.input, option), now.compiled.catalogue, byHand);
    if (result.kind === 'refused') continue;
    const { places } = result.evaluation;
    const best = places[0];
    if (best === undefined || best.family === first?.family) continue;
    // A family that the answer eliminates is worth nothing.
    const kept = places.find((place) => place.family === first?.family)?.score ?? 0;
    gain += best.score - kept;
    changes.push({ option, first: now.compiled.families[best.family] ?? '' });
  }
  const value = open.options.length === 0 ? 0 : gain / open.options.length;
  return { input: open.input, couldChangeFirst: changes.length > 0, value, changes };
}
