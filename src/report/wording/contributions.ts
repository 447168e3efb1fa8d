import type { Contribution } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { apportion, formatPercent, scorePoints } from '../number-format.ts';
import { becauseText, explanationText, measuredText } from './because.ts';
import { INPUT_NAMES } from './input-names.ts';
import { joinWords } from './join-words.ts';

/** One row of "why this score": whole points that add up to the shown score. */
export interface ContributionRow {
  readonly criterion: string;
  readonly name: string;
  readonly points: number;
  /** The most points that the criterion could give: its weight. */
  readonly weightPercent: string;
  readonly utilityPercent: string;
  /** The measured value with unit, or the grade in words. */
  readonly value: string;
  readonly because: string;
  /** Value and reason in one sentence. */
  readonly explanation: string;
  /** "because you said …": the inputs that gave the criterion its weight; empty for a general one. */
  readonly causedBy: string;
  readonly sources: readonly string[];
}

/** Rows in the order of points; criteria without weight are left out. */
export function contributionRows(contributions: readonly Contribution[], score: number, names: CatalogueNames): ContributionRow[] {
  const weighted = contributions.filter((entry) => entry.weight > 0);
  const points = apportion(weighted.map((entry) => entry.contribution * 100), scorePoints(score));
  const rows = weighted.map((entry, index) => ({ entry, points: points[index] ?? 0 }));
  rows.sort((a, b) => b.entry.contribution - a.entry.contribution || (a.entry.criterion < b.entry.criterion ? -1 : 1));
  return rows.map(({ entry, points: shown }) => ({
    criterion: entry.criterion,
    name: names.criterion(entry.criterion),
    points: shown,
    weightPercent: formatPercent(entry.weight),
    utilityPercent: formatPercent(entry.utility),
    value: measuredText(entry.measured),
    because: becauseText(entry, names),
    explanation: explanationText(entry, names),
    causedBy: joinWords(entry.causedBy.map((input) => INPUT_NAMES[input])),
    sources: entry.sources.map((citation) => names.citation(citation)),
  }));
}
