import type { Recommendation } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import type { QuestionLine } from '../context.ts';
import { contrast } from './contrast.ts';
import { eliminationText, wayBackText } from './eliminations.ts';
import { counted, inSentence, joinWords } from './join-words.ts';
import { waysToFirst } from './ways-to-first.ts';

const SHOWN_GAPS = 3;

/** Why one protocol is not in first place. */
export interface WhyNot {
  readonly protocol: string;
  readonly name: string;
  readonly ruledOut: boolean;
  /** What stands against it: the gap to first place, or each failed condition. */
  readonly reasons: readonly string[];
  /** What speaks for it all the same; empty where nothing does. */
  readonly merits: string;
  /** Changes that would bring it to first place, or back into the race. */
  readonly ways: readonly string[];
}

/** For every protocol but the first, in the order of the ranking, the ruled out last. */
export function whyNot(recommendation: Recommendation, names: CatalogueNames, questions: readonly QuestionLine[]): WhyNot[] {
  const [first, ...others] = recommendation.ranking;
  const ways = waysToFirst(recommendation, names, questions);
  const ranked = first === undefined ? [] : others.map((other): WhyNot => {
    const { points, rows } = contrast(first, other, names);
    const against = rows.filter((row) => row.points > 0).slice(0, SHOWN_GAPS);
    const merits = rows.filter((row) => row.points < 0).slice(0, SHOWN_GAPS);
    const gap = points > 0 ? `${counted(points, 'point')} behind ${names.family(first.protocol)}` : `Less than a point behind ${names.family(first.protocol)}`;
    return {
      protocol: other.protocol,
      name: names.family(other.protocol),
      ruledOut: false,
      reasons: [against.length === 0 ? `${gap}.` : `${gap}, most of it in ${joinWords(against.map((row) => `${inSentence(row.name)} (${row.points})`))}.`],
      merits: merits.length === 0 ? '' : `Ahead in ${joinWords(merits.map((row) => `${inSentence(row.name)} (${-row.points})`))}.`,
      ways: ways.filter((way) => way.protocol === other.protocol).map((way) => `First if ${way.clause}.`),
    };
  });
  const out = recommendation.eliminated.map(({ protocol, reasons }): WhyNot => ({
    protocol,
    name: names.family(protocol),
    ruledOut: true,
    reasons: reasons.map((reason) => eliminationText(reason, names)),
    merits: '',
    ways: [
      ...reasons.flatMap((reason) => wayBackText(reason) ?? []),
      ...ways.filter((way) => way.protocol === protocol).map((way) => `First if ${way.clause}.`),
    ],
  }));
  return [...ranked, ...out];
}
