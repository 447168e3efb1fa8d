import type { Lint } from './lint.ts';
import { numbersOf } from './numbered-facts.ts';

/** Words that fill a field without saying anything. */
const EMPTY_WORDS = /^(?:-+|–|\?+|n\/?a|none|tbd|todo|unknown|typical|various)?$/i;

export const numbersHaveConditions: Lint = {
  id: 'numbers-have-conditions',
  holds: 'Every number has a unit and says under which condition it holds.',
  check: (catalogue) => numbersOf(catalogue).flatMap(({ path, figure }) => [
    ...(EMPTY_WORDS.test(figure.unit.trim()) ? [{ subject: path, field: `${path}.unit`, expected: 'a unit', found: figure.unit }] : []),
    // "typical" alone is allowed only where the number is marked as assumed: it is then the condition.
    ...(EMPTY_WORDS.test(figure.condition.trim()) && figure.obtained !== 'assumed' ? [{ subject: path, field: `${path}.condition`, expected: 'where, how or for what the number holds', found: figure.condition }] : []),
  ]),
};
