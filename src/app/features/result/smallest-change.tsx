import { weightChangeSentence } from '../../../report/index.ts';
import type { ResultFacts } from './result-context.ts';

/** How far first place is from falling when all weights move at once. */
export function SmallestChange({ facts: { recommendation: { smallestWeightChange, ranking }, names } }: { readonly facts: ResultFacts }) {
  if (ranking.length < 2) return null;
  return <p>{smallestWeightChange === null ? 'No weighting whatever brings another protocol to first place.' : weightChangeSentence(smallestWeightChange, names)}</p>;
}
