import type { RankedFamily, Recommendation } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatPercent, outOfHundred, partsOfHundred } from '../number-format.ts';
import { joinWords } from './join-words.ts';

/** A criterion speaks for a family where its central weight differs from the shown one by at least this share of all weight. */
const TELLING = 0.005;
const NAMED = 3;

/** A family that came first in some samples: which weights speak for it, and how sure it is where they hold. */
export interface FavouringRow {
  readonly protocol: string;
  readonly name: string;
  /** "62 of 100". */
  readonly firstIn: string;
  /** "Traffic 18 % instead of 12 %, …"; the shown weights where none differs by much. */
  readonly weights: string;
  /** "97 of 100": how often it is first under these weights, grades and figures being drawn. */
  readonly confidence: string;
}

/** In how many of 100 samples each protocol of the ranking comes first. */
export function firstsOfHundred({ ranking }: Pick<Recommendation, 'ranking'>): ReadonlyMap<string, number> {
  const counts = partsOfHundred(ranking.map(({ rankShares }) => rankShares[0] ?? 0));
  return new Map(ranking.map(({ protocol }, index) => [protocol, counts[index] ?? 0]));
}

export function favouringRows(recommendation: Recommendation, names: CatalogueNames): FavouringRow[] {
  const firsts = firstsOfHundred(recommendation);
  return recommendation.ranking.flatMap((family) => (family.centralWeights === null || family.confidence === null ? [] : [{
    protocol: family.protocol,
    name: names.family(family.protocol),
    firstIn: `${firsts.get(family.protocol) ?? 0} of 100`,
    weights: favouringWeights(family.centralWeights, recommendation, names),
    confidence: `${outOfHundred(family.confidence)} of 100`,
  }]));
}

function favouringWeights(central: NonNullable<RankedFamily['centralWeights']>, { weights }: Recommendation, names: CatalogueNames): string {
  const telling = weights
    .map(({ criterion, weight }) => ({ criterion, weight, favouring: central[criterion] ?? 0 }))
    .filter(({ weight, favouring }) => favouring - weight >= TELLING)
    .sort((a, b) => b.favouring - b.weight - (a.favouring - a.weight))
    .slice(0, NAMED);
  if (telling.length === 0) return 'the shown weights';
  return joinWords(telling.map(({ criterion, weight, favouring }) => `${names.criterion(criterion)} ${formatPercent(favouring)} instead of ${formatPercent(weight)}`), 'and');
}

/** Column by column, how many of the samples give the protocol of the row that rank: counted, not rounded. */
export function rankRows({ ranking, sampling: { runs } }: Recommendation, names: CatalogueNames): readonly { readonly protocol: string; readonly name: string; readonly ranks: readonly number[] }[] {
  return ranking.map(({ protocol, rankShares }) => ({ protocol, name: names.family(protocol), ranks: ranking.map((_, rank) => Math.round((rankShares[rank] ?? 0) * runs)) }));
}

/** Column by column, in how many of the samples the protocol of the row comes before that of the column; null on the diagonal. */
export function pairwiseRows({ ranking, sampling: { runs } }: Recommendation, names: CatalogueNames): readonly { readonly protocol: string; readonly name: string; readonly before: readonly (number | null)[] }[] {
  return ranking.map(({ protocol, beats }) => ({
    protocol,
    name: names.family(protocol),
    before: ranking.map((rival) => (rival.protocol === protocol ? null : Math.round((beats[rival.protocol] ?? 0) * runs))),
  }));
}
