import type { WireProblem } from '../../../wire/index.ts';

/** Clauses that name no standard: the limit is the page's own. */
const OWN = ['wire case', 'address'];

/** Field, what was expected with the clause that sets it, and what was found. */
export function problemText({ field, expected, found, clause }: WireProblem): string {
  return `${field}: expected ${expected}${OWN.includes(clause) ? '' : ` (${clause})`}, found ${found}.`;
}
