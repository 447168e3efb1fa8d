import type { FlipPoint, InputId, Recommendation } from '../../engine/index.ts';
import type { QuestionLine } from '../context.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatBytes, formatDuration } from '../number-format.ts';
import { fewOf } from './few-of.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { answersToFirst, questionLabel } from './questions.ts';

const SECONDS_PER_DAY = 86_400;

/** One change that puts another protocol first, as a clause: "free RAM of the device above 64 KiB". The engine found it by applying it. */
export interface WayToFirst {
  readonly protocol: string;
  readonly clause: string;
  /** A number moves over a point, or an open question gets one of these answers. */
  readonly by: 'number' | 'answer';
}

/** Every single change that would bring a protocol other than the present first to first place. */
export function waysToFirst(recommendation: Recommendation, names: CatalogueNames, questions: readonly QuestionLine[]): WayToFirst[] {
  const first = recommendation.ranking[0]?.protocol;
  if (first === undefined) return [];
  const numbers = [...new Set(recommendation.flipPoints.map((flip) => flip.input))]
    .flatMap((input) => numberWays(input, recommendation.flipPoints.filter((flip) => flip.input === input), first));
  const values = [...recommendation.questionValues].sort((a, b) => b.value - a.value || (a.input < b.input ? -1 : 1));
  const answers = values.flatMap((value) => answersToFirst(value, questions, names)
    .filter(({ protocol }) => protocol !== first)
    .map(({ protocol, options }): WayToFirst => ({ protocol, clause: `“${questionLabel(value.input, questions)}” is answered with ${fewOf(options)}`, by: 'answer' })));
  return [...numbers, ...answers];
}

/** Along one number the present first holds one stretch; beyond its upper end the next protocol is above, before its lower end below. */
function numberWays(input: InputId, flips: readonly FlipPoint[], first: string): WayToFirst[] {
  const ordered = [...flips].sort((a, b) => a.at - b.at);
  const stretches = [ordered[0]?.from, ...ordered.map((flip) => flip.to)];
  const own = stretches.indexOf(first);
  if (own < 0) return [];
  return ordered.flatMap((flip, index): WayToFirst[] => {
    const [protocol, side] = index >= own ? ([flip.to, 'above'] as const) : ([flip.from, 'below'] as const);
    return protocol === first ? [] : [{ protocol, clause: numberClause(input, flip.at, side), by: 'number' }];
  });
}

function numberClause(input: InputId, at: number, side: 'above' | 'below'): string {
  if (input === 'messagesPerDay') return `there is a message ${side === 'above' ? 'more' : 'less'} often than every ${formatDuration(SECONDS_PER_DAY / at)}`;
  // A point is located, not exact: three digits are all that it is worth.
  return `the ${INPUT_NAMES[input]} is ${side} ${input === 'payloadBytes' ? formatBytes(at) : inputValueText(input, at)}`;
}
