import type { Contribution, RankedStack } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { apportion, formatSigned, scorePoints } from '../number-format.ts';
import { becauseText, explanationText, measuredText } from './because.ts';
import { INPUT_NAMES } from './input-names.ts';
import { counted, joinWords } from './join-words.ts';

/** "Why this over that": one criterion with both sides, in whole points that add up to the shown difference. */
export interface ContrastRow {
  readonly criterion: string;
  readonly name: string;
  /** Above 0: speaks for the first; below 0: for the other. */
  readonly points: number;
  readonly pointsText: string;
  readonly firstValue: string;
  readonly otherValue: string;
  readonly firstBecause: string;
  readonly otherBecause: string;
  /** Value and reason in one sentence. */
  readonly firstExplanation: string;
  readonly otherExplanation: string;
  /** The answers that gave the criterion its weight. */
  readonly causedBy: string;
  readonly sources: readonly string[];
}

export interface Contrast {
  readonly title: string;
  /** Difference of the two shown scores. */
  readonly points: number;
  /** By size of difference, the largest first. */
  readonly rows: readonly ContrastRow[];
  /** Criteria with a difference of no whole point, grouped; null when there is none. */
  readonly smaller: { readonly names: readonly string[]; readonly points: number; readonly text: string } | null;
  /** Weighted criteria on which both are equal. */
  readonly equal: readonly string[];
}

export function contrast(first: RankedStack, other: RankedStack, names: CatalogueNames): Contrast {
  const difference = scorePoints(first.score) - scorePoints(other.score);
  const pairs = pairUp(first.contributions, other.contributions);
  const exact = pairs.map(([ours, theirs]) => (ours.contribution - theirs.contribution) * 100);
  const shown = apportion(exact, difference);
  const entries = pairs.map(([ours, theirs], index) => ({ ours, theirs, exact: exact[index] ?? 0, points: shown[index] ?? 0 }));
  entries.sort((a, b) => Math.abs(b.exact) - Math.abs(a.exact) || (a.ours.criterion < b.ours.criterion ? -1 : 1));
  const differing = entries.filter((entry) => entry.exact !== 0 || entry.points !== 0);
  const small = differing.filter((entry) => entry.points === 0);
  return {
    title: `${names.family(first.protocol)} over ${names.family(other.protocol)}: ${formatSigned(difference)} ${Math.abs(difference) === 1 ? 'point' : 'points'}`,
    points: difference,
    rows: differing.filter((entry) => entry.points !== 0).map(({ ours, theirs, points }) => ({
      criterion: ours.criterion,
      name: names.criterion(ours.criterion),
      points,
      pointsText: formatSigned(points),
      firstValue: measuredText(ours.measured),
      otherValue: measuredText(theirs.measured),
      firstBecause: becauseText(ours, names),
      otherBecause: becauseText(theirs, names),
      firstExplanation: explanationText(ours, names),
      otherExplanation: explanationText(theirs, names),
      causedBy: joinWords(ours.causedBy.map((input) => INPUT_NAMES[input])),
      sources: [...new Set([...ours.sources, ...theirs.sources].map((citation) => names.citation(citation)))],
    })),
    smaller: small.length === 0 ? null : {
      names: small.map(({ ours }) => names.criterion(ours.criterion)),
      points: 0,
      text: `${counted(small.length, 'more criterion', 'more criteria')} with less than a point between them`,
    },
    equal: entries.filter((entry) => entry.exact === 0 && entry.points === 0 && entry.ours.weight > 0).map(({ ours }) => names.criterion(ours.criterion)),
  };
}

/** Both sides are valued on the same criteria with the same weights; a criterion that one side lacks is left out of neither sum. */
function pairUp(ours: readonly Contribution[], theirs: readonly Contribution[]): (readonly [Contribution, Contribution])[] {
  const byCriterion = new Map(theirs.map((entry) => [entry.criterion, entry]));
  const present = new Set(ours.map((entry) => entry.criterion));
  const nothing = (entry: Contribution): Contribution => ({ ...entry, contribution: 0, because: '', sources: [] });
  return [
    ...ours.map((entry) => [entry, byCriterion.get(entry.criterion) ?? nothing(entry)] as const),
    ...theirs.filter((entry) => !present.has(entry.criterion)).map((entry) => [nothing(entry), entry] as const),
  ];
}
