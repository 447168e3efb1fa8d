import type { Evaluation } from './evaluate.ts';
import { firstPlace } from './first-place.ts';
import type { FlipPoint, QuestionValue } from './recommendation.ts';
import type { OpenInput } from './scenario.ts';
import type { HandWeights } from './weights.ts';
import { withAnswer } from './with-answer.ts';

/**
 * What each open input is worth: every offered answer is tried, taken as equally likely, and the best family then is compared with
 * the family that is first now. Expected value of perfect information about one input (Raiffa and Schlaifer 1961), by full enumeration. Whether an open number can change first place is also
 * asked of its flip points: between two offered points there may be one.
 */
export function questionValues(evaluation: Evaluation, openInputs: readonly OpenInput[], byHand: HandWeights, flips: readonly FlipPoint[]): QuestionValue[] {
  return openInputs.map((open) => withFlips(valueOf(open, evaluation, byHand), evaluation, flips));
}

function withFlips(value: QuestionValue, { compiled, places, scenario }: Evaluation, flips: readonly FlipPoint[]): QuestionValue {
  const open = scenario[value.input];
  if (open.kind !== 'number') return value;
  const own = flips.filter(({ input, at }) => input === value.input && open.range.low < at && at <= open.range.high);
  const changes = [...value.changes];
  for (const { at, to } of own) {
    if (to !== compiled.families[places[0]?.family ?? -1] && !changes.some((change) => change.first === to)) changes.push({ option: at, first: to });
  }
  return { ...value, couldChangeFirst: value.couldChangeFirst || own.length > 0, changes };
}

function valueOf(open: OpenInput, now: Evaluation, byHand: HandWeights): QuestionValue {
  const { compiled, scenario } = now;
  const first = now.places[0]?.family ?? -1;
  const changes: { readonly option: string | number; readonly first: string }[] = [];
  let gain = 0;
  for (const option of open.options) {
    const then = firstPlace(withAnswer(scenario, open.input, option), compiled.catalogue, byHand, first);
    if (then === null || then.family === first) continue;
    // A family that the answer eliminates is worth nothing.
    gain += then.score - then.scoreOfAsked;
    changes.push({ option, first: compiled.families[then.family] ?? '' });
  }
  const value = open.options.length === 0 ? 0 : gain / open.options.length;
  return { input: open.input, couldChangeFirst: changes.length > 0, value, changes };
}
