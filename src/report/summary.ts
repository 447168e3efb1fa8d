import type { Recommendation } from '../engine/index.ts';
import { catalogueWords } from './catalogue-line.ts';
import { catalogueNames } from './catalogue-names.ts';
import type { ReportContext } from './context.ts';
import { formatScore } from './number-format.ts';
import { verdictText, verdictWords } from './wording/verdict.ts';

const MOST_RANKED = 3;

/** A few lines of plain text for a chat or a mail: the answer, the first places, the link. */
export function toSummary(recommendation: Recommendation, context: ReportContext): string {
  const names = catalogueNames(context.catalogue);
  const ranked = recommendation.ranking.slice(0, MOST_RANKED).map((family) => `${family.rank}. ${names.family(family.protocol)} (${family.stackName}): ${formatScore(family.score)} of 100`);
  const out = recommendation.eliminated.length === 0 ? [] : [`Ruled out: ${recommendation.eliminated.map((family) => names.family(family.protocol)).join(', ')}`];
  return [
    verdictText(verdictWords(recommendation, names, context.questions)), '',
    ...(recommendation.verdict === 'open' ? [] : ranked), ...out, '',
    `Wirewise ${context.toolVersion}, ${catalogueWords(recommendation, context.catalogue)}`, context.link, '',
  ].join('\n');
}
