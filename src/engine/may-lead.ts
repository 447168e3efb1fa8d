import { matches } from './dominance.ts';
import type { Evaluation } from './evaluate.ts';

/** The candidates that can be the best of their family under some weights of the given columns: no other of the family matches or beats them everywhere. */
export function mayLead({ compiled: { familyOf }, survives }: Evaluation, columns: readonly Float64Array[]): Int32Array {
  const live: number[] = [];
  for (let candidate = 0; candidate < survives.length; candidate += 1) {
    if (survives[candidate] !== 1) continue;
    const rivals = live.filter((other) => familyOf[other] === familyOf[candidate]);
    if (rivals.some((other) => matches(other, candidate, columns))) continue;
    for (const beaten of rivals.filter((other) => matches(candidate, other, columns))) live.splice(live.indexOf(beaten), 1);
    live.push(candidate);
  }
  return Int32Array.from(live);
}
