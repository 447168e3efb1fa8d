import type { FlipPoint, Recommendation } from '../../engine/index.ts';
import type { QuestionLine } from '../context.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { capitalise } from './join-words.ts';

/** One change that puts another protocol first, as a clause: "free RAM of the device above 64 KiB". The engine found it by applying it. */
export interface WayToFirst {
  readonly protocol: string;
  readonly clause: string;
  /** A number moves over a point, or an open question gets this answer. */
  readonly by: 'number' | 'answer';
}

/** Every single change that would bring a protocol other than the present first to first place. */
export function waysToFirst(recommendation: Recommendation, questions: readonly QuestionLine[]): WayToFirst[] {
  const first = recommendation.ranking[0]?.protocol;
  const ways: WayToFirst[] = [];
  for (const flip of recommendation.flipPoints) {
    if (flip.to !== first) ways.push({ protocol: flip.to, clause: numberClause(flip, 'above'), by: 'number' });
    if (flip.from !== first) ways.push({ protocol: flip.from, clause: numberClause(flip, 'below'), by: 'number' });
  }
  for (const { input, changes } of [...recommendation.questionValues].sort((a, b) => b.value - a.value || (a.input < b.input ? -1 : 1))) {
    const label = questions.find((line) => line.input === input)?.label ?? capitalise(INPUT_NAMES[input]);
    for (const { option, first: protocol } of changes) {
      if (protocol !== first) ways.push({ protocol, clause: `“${label}” is answered with ${inputValueText(input, option)}`, by: 'answer' });
    }
  }
  return ways;
}

function numberClause(flip: FlipPoint, side: 'above' | 'below'): string {
  const value = inputValueText(flip.input, flip.at);
  if (flip.input === 'messagesPerDay') return `there are ${side === 'above' ? 'more' : 'fewer'} messages than ${value.replace('a message', 'one')}`;
  return `the ${INPUT_NAMES[flip.input]} is ${side} ${value}`;
}
