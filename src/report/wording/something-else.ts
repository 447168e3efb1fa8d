import type { Recommendation, WeightTrace } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import type { QuestionLine } from '../context.ts';
import { formatPercent } from '../number-format.ts';
import { inSentence, joinWords } from './join-words.ts';
import { waysToFirst } from './ways-to-first.ts';

/** Clauses of one protocol beyond this many are left to the list of what would change the choice. */
const MOST_CLAUSES = 3;
/** A weight that would have to move further than this, as a share of the total, is no news. */
const NEAR = 0.25;

/** "Choose something else if …": by protocol what would make it first, and the nearest shift of a weight. Never empty. */
export function somethingElseIf(recommendation: Recommendation, names: CatalogueNames, questions: readonly QuestionLine[]): string[] {
  const byProtocol = new Map<string, string[]>();
  for (const { protocol, clause } of waysToFirst(recommendation, names, questions)) {
    const clauses = byProtocol.get(protocol) ?? [];
    if (!clauses.includes(clause)) byProtocol.set(protocol, [...clauses, clause]);
  }
  const sentences = [...byProtocol].map(([protocol, clauses]) => `${names.family(protocol)} if ${joinWords(clauses.slice(0, MOST_CLAUSES), 'or')}.`);
  const shift = nearestShift(recommendation.weights);
  if (shift !== null) sentences.push(`Another one if ${inSentence(names.criterion(shift.criterion))} should count for ${shift.side} than ${formatPercent(shift.bound)} of the weight; now it counts for ${formatPercent(shift.weight)}.`);
  if (sentences.length > 0) return sentences;
  return [recommendation.ranking.length < 2
    ? 'Nothing else is left: one of the facts that rule the others out would have to change.'
    : 'No single open answer, number or weight on its own brings another one to first place.'];
}

interface Shift {
  readonly criterion: string;
  readonly weight: number;
  readonly bound: number;
  readonly side: 'more' | 'less';
}

/** The weight that is nearest to an end of the interval in which first place holds. */
function nearestShift(weights: readonly WeightTrace[]): Shift | null {
  const shifts = weights.flatMap(({ criterion, weight, firstHolds }): Shift[] => {
    const own = firstHolds.find(({ low, high }) => low <= weight && weight <= high);
    if (own === undefined) return [];
    return [
      ...(own.high < 1 ? [{ criterion, weight, bound: own.high, side: 'more' as const }] : []),
      ...(own.low > 0 ? [{ criterion, weight, bound: own.low, side: 'less' as const }] : []),
    ];
  });
  const distance = (shift: Shift) => Math.abs(shift.bound - shift.weight);
  const [nearest] = shifts.filter((shift) => distance(shift) <= NEAR).sort((a, b) => distance(a) - distance(b) || (a.criterion < b.criterion ? -1 : 1));
  return nearest ?? null;
}
