import type { Recommendation } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatInteger, formatPercent, formatRange } from '../number-format.ts';
import { joinWords } from './join-words.ts';

/** A weight this near to nothing or to everything is the end of its scale. */
const NEGLIGIBLE = 0.005;
const wholePercent = (part: number) => `${formatInteger(part * 100)} %`;

/** One weight: its share, where it comes from, and how far it may move before first place changes. */
export interface WeightRow {
  readonly criterion: string;
  readonly name: string;
  readonly share: string;
  readonly reasons: readonly string[];
  /** Shares within which first place holds; several where there are gaps. */
  readonly holds: string;
  /** False where no weight at all would change first place. */
  readonly canFlip: boolean;
  readonly byHand: boolean;
}

export function weightRows(recommendation: Recommendation, names: CatalogueNames): WeightRow[] {
  const weighted = recommendation.weights.filter((weight) => weight.weight > 0);
  return [...weighted].sort((a, b) => b.weight - a.weight || (a.criterion < b.criterion ? -1 : 1)).map((weight) => ({
    criterion: weight.criterion,
    name: names.criterion(weight.criterion),
    share: formatPercent(weight.weight),
    reasons: weight.changes.map((change) => change.reason),
    holds: joinWords(weight.firstHolds.map(({ low, high }) => formatRange(low, high, wholePercent)), 'or'),
    canFlip: weight.firstHolds.length > 0 && !weight.firstHolds.some(({ low, high }) => low < NEGLIGIBLE && high > 1 - NEGLIGIBLE),
    byHand: weight.byHand,
  }));
}
