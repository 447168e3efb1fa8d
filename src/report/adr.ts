import type { RankedFamily, Recommendation } from '../engine/index.ts';
import { catalogueWords } from './catalogue-line.ts';
import { catalogueNames, type CatalogueNames } from './catalogue-names.ts';
import { citedSources, sourceLine } from './cited-sources.ts';
import type { ReportContext } from './context.ts';
import { blockMarkdown, inline } from './markdown.ts';
import { formatScore } from './number-format.ts';
import { link, list, paragraph } from './outline.ts';
import { keepOrSwitchBlocks } from './keep-or-switch.ts';
import { costSummaryBlocks } from './result-costs.ts';
import { assumptionText } from './wording/assumptions.ts';
import { becauseText } from './wording/because.ts';
import { contrast } from './wording/contrast.ts';
import { eliminationText, wayBackText } from './wording/eliminations.ts';
import { ESTIMATE_IDS, ESTIMATE_WORDS, estimateText } from './wording/estimates.ts';
import { flipRow } from './wording/flips.ts';
import { inSentence } from './wording/join-words.ts';
import { questionValueSentence } from './wording/questions.ts';
import { verdictWords } from './wording/verdict.ts';
import { weightRows } from './wording/weights.ts';

const MOST_DRIVERS = 8;
const MOST_FLIPS = 3;

/** A draft decision record in the form of MADR 4.0 (adr.github.io/madr): proposed, people left open, outcome before the details. */
export function toAdr(recommendation: Recommendation, context: ReportContext): string {
  const names = catalogueNames(context.catalogue);
  const [first] = recommendation.ranking;
  const parts = [
    ['---', 'status: proposed', 'date:', 'decision-makers:', 'consulted:', 'informed:', '---'].join('\n'),
    `# ${inline(title(recommendation, names))}`,
    '## Context and Problem Statement',
    'Which messaging protocol, with which transport and security, does this part of the system speak?',
    ...answers(context),
    '## Decision Drivers',
    blockMarkdown(list(drivers(recommendation, names))),
    '## Considered Options',
    blockMarkdown(list([
      ...recommendation.ranking.map((family) => `${names.family(family.protocol)} (${family.stackName})`),
      ...recommendation.eliminated.map((family) => `${names.family(family.protocol)}: ruled out`),
    ])),
    '## Decision Outcome',
    ...outcome(recommendation, context, names),
    ...(first && isDecided(recommendation) ? ['### Consequences', blockMarkdown(list(consequences(first, names)))] : []),
    '### Confirmation',
    blockMarkdown(list(confirmation(recommendation))),
    '## Pros and Cons of the Options',
    ...options(recommendation, names),
    '## More Information',
    ...moreInformation(recommendation, context, names),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A tie, an open or an impossible choice is recorded as such: nothing is chosen. */
function isDecided({ verdict }: Recommendation): boolean {
  return verdict === 'clear' || verdict === 'narrow';
}

function title(recommendation: Recommendation, names: CatalogueNames): string {
  const [first] = recommendation.ranking;
  return first && isDecided(recommendation) ? `Use ${names.stack(first.stack)}` : 'Choose a messaging protocol';
}

function answers(context: ReportContext): string[] {
  const given = context.questions.filter((line) => line.answerText !== null);
  return given.length === 0 ? [] : ['What is known:', blockMarkdown(list(given.map((line) => `${line.label}: ${line.answerText ?? ''}`)))];
}

function drivers(recommendation: Recommendation, names: CatalogueNames): string[] {
  const rows = weightRows(recommendation, names);
  const shown = rows.slice(0, MOST_DRIVERS).map((row) => `${row.name} (${row.share} of the weight)${row.reasons.length === 0 ? '' : `: ${row.reasons.join(' ')}`}`);
  return rows.length > MOST_DRIVERS ? [...shown, `${rows.length - MOST_DRIVERS} more with smaller weights`] : shown;
}

function outcome(recommendation: Recommendation, context: ReportContext, names: CatalogueNames): string[] {
  const words = verdictWords(recommendation, names, context.questions);
  const [first] = recommendation.ranking;
  const chosen = first && isDecided(recommendation) ? `Chosen option: "${names.family(first.protocol)} (${first.stackName})", because it scores ${formatScore(first.score)} of 100, the most of the options that no fact rules out.` : words.choice;
  return [inline(chosen), `Confidence: ${inline([words.sure, words.change].filter((sentence) => sentence !== '').join(' '))}`];
}

/** What speaks for and against the option on its own scale: above three quarters good, below a quarter bad, in between neutral. */
function consequences(family: RankedFamily, names: CatalogueNames): string[] {
  const rows = family.contributions.filter((entry) => entry.weight > 0).sort((a, b) => b.weight - a.weight || (a.criterion < b.criterion ? -1 : 1));
  return rows.slice(0, MOST_DRIVERS).map((entry) => {
    const side = entry.utility >= 0.75 ? 'Good' : entry.utility <= 0.25 ? 'Bad' : 'Neutral';
    return `${side}, because of ${inSentence(names.criterion(entry.criterion))}: ${becauseText(entry, names)}`;
  });
}

function confirmation(recommendation: Recommendation): string[] {
  const [first] = recommendation.ranking;
  const measurable = first && isDecided(recommendation) ? ESTIMATE_IDS.filter((id) => !(typeof first.estimates[id] === 'object' && 'unknown' in first.estimates[id])) : [];
  const checks = first ? measurable.map((id) => `Measure on the device and its network: ${inSentence(ESTIMATE_WORDS[id].name)}, expected ${estimateText(id, first.estimates[id])}.`) : [];
  return [...checks, 'Run "wirewise check" on this record: it fails when first place or verdict has changed.'];
}

function options(recommendation: Recommendation, names: CatalogueNames): string[] {
  const [first] = recommendation.ranking;
  const ranked = recommendation.ranking.flatMap((family) => {
    const points = family === first || !first ? [] : contrast(first, family, names).rows.slice(0, 4)
      .map((row) => `${row.points > 0 ? 'Bad' : 'Good'}, because of ${inSentence(row.name)}: ${row.otherBecause}`);
    return [`### ${inline(names.family(family.protocol))}`, inline(`${family.stackName}: ${formatScore(family.score)} of 100.`),
      ...(points.length === 0 ? [] : [blockMarkdown(list(points))])];
  });
  const out = recommendation.eliminated.flatMap((family) => [
    `### ${inline(names.family(family.protocol))}`,
    blockMarkdown(list(family.reasons.map((reason) => `Bad, because ruled out: ${eliminationText(reason, names)} ${wayBackText(reason) ?? ''}`.trim()))),
  ]);
  return [...ranked, ...out];
}

function moreInformation(recommendation: Recommendation, context: ReportContext, names: CatalogueNames): string[] {
  const revisit = [
    ...recommendation.flipPoints.slice(0, MOST_FLIPS).map((flip) => flipRow(flip, names)),
    ...recommendation.questionValues.filter((value) => value.couldChangeFirst).slice(0, MOST_FLIPS)
      .map((value) => questionValueSentence(value, context.questions, names)),
  ];
  const sources = citedSources(recommendation, context.catalogue).map(sourceLine);
  const costs = costSummaryBlocks(recommendation, context.costs);
  const today = keepOrSwitchBlocks(recommendation, names, context.costs);
  return [
    ...(today.length === 0 ? [] : ['What runs today:', ...today.map(blockMarkdown)]),
    ...(costs.length === 0 ? [] : ['What it costs:', ...costs.map(blockMarkdown)]),
    ...(revisit.length === 0 ? [] : ['Revisit when:', blockMarkdown(list(revisit))]),
    ...(recommendation.assumptions.length === 0 ? [] : ['Assumptions:', blockMarkdown(list(recommendation.assumptions.map(assumptionText)))]),
    blockMarkdown(paragraph(`Drafted by Wirewise ${context.toolVersion} with the ${catalogueWords(recommendation, context.catalogue)}.`)),
    blockMarkdown(link('The state behind this record', context.link)),
    ...(sources.length === 0 ? [] : ['Sources:', blockMarkdown(list(sources))]),
  ];
}
