import { matches } from './dominance.ts';
import type { Evaluation } from './evaluate.ts';
import { undominated } from './undominated.ts';

/** The candidates that can be the best of their family under some weights of the given columns: no other of the family matches or beats them everywhere. */
export function mayLead({ compiled: { familyOf }, survives }: Evaluation, columns: readonly Float64Array[]): Int32Array {
  return Int32Array.from(undominated(familyOf, (one, other) => matches(one, other, columns), (candidate) => survives[candidate] === 1));
}
