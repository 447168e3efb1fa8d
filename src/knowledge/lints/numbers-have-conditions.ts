import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../stack-id.ts';
import type { Lint } from './lint.ts';
import { numbersOf } from './numbered-facts.ts';

/** Words that fill a field without saying anything. */
const EMPTY_WORDS = /^(?:-+|–|\?+|n\/?a|none|tbd|todo|unknown|typical|various)?$/i;

export const numbersHaveConditions: Lint = {
  id: 'numbers-have-conditions',
  holds: 'Every number has a unit and says under which condition it holds.',
  check: (catalogue) => numbersOf(catalogue).flatMap(({ path, figure }) => conditionProblems(path, figure).map((problem) => ({ ...problem, subject: path }))),
};

/** Unit or condition of one figure where they say nothing. */
export function conditionProblems(path: string, { unit, condition, obtained }: Pick<Figure, 'unit' | 'condition' | 'obtained'>): Problem[] {
  return [
    ...(EMPTY_WORDS.test(unit.trim()) ? [{ field: `${path}.unit`, expected: 'a unit', found: unit }] : []),
    // "typical" alone is allowed only where the number is marked as assumed: it is then the condition.
    ...(EMPTY_WORDS.test(condition.trim()) && obtained !== 'assumed' ? [{ field: `${path}.condition`, expected: 'where, how or for what the number holds', found: condition }] : []),
  ];
}
