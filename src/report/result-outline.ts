import type { Recommendation } from '../engine/index.ts';
import { catalogueWords } from './catalogue-line.ts';
import { catalogueNames, type CatalogueNames } from './catalogue-names.ts';
import type { ReportContext } from './context.ts';
import { formatInteger, formatRange, formatScore } from './number-format.ts';
import { list, number, paragraph, link, table, text, type Block, type Outline, type OutlineSection } from './outline.ts';
import { citedSources, sourceLine } from './cited-sources.ts';
import { keepOrSwitchBlocks } from './keep-or-switch.ts';
import { costBlocks } from './result-costs.ts';
import { sameContentBlocks } from './same-content.ts';
import { assumptionText } from './wording/assumptions.ts';
import { contrast } from './wording/contrast.ts';
import { contributionRows } from './wording/contributions.ts';
import { eliminationText, wayBackText } from './wording/eliminations.ts';
import { ESTIMATE_IDS, ESTIMATE_WORDS, estimateText } from './wording/estimates.ts';
import { flipRow } from './wording/flips.ts';
import { legRows } from './wording/legs.ts';
import { questionValueSentence } from './wording/questions.ts';
import { somethingElseIf } from './wording/something-else.ts';
import { firstsOfHundred } from './wording/sureness.ts';
import { verdictText, verdictWords } from './wording/verdict.ts';
import { weightChangeSentence } from './wording/weight-change.ts';
import { weightRows } from './wording/weights.ts';

/** A result as a document: the answer first, then why, then what would change it, then everything it rests on. */
export function resultOutline(recommendation: Recommendation, context: ReportContext): Outline {
  const names = catalogueNames(context.catalogue);
  const sections = [
    rankingSection(recommendation, names),
    { id: 'today', title: 'Keep, tune or switch', blocks: keepOrSwitchBlocks(recommendation, names, context.costs) },
    legSection(recommendation, names),
    contributionSection(recommendation, names),
    contrastSection(recommendation, names),
    estimateSection(recommendation, names),
    { id: 'encodings', title: 'The same readings in each encoding', blocks: recommendation.verdict === 'open' ? [] : sameContentBlocks(context.costs?.content, names) },
    { id: 'costs', title: 'What it costs', blocks: costBlocks(recommendation, context.costs, names) },
    elseSection(recommendation, names, context),
    changeSection(recommendation, names, context),
    eliminationSection(recommendation, names),
    answerSection(context),
    assumptionSection(recommendation),
    sourceSection(recommendation, context),
  ].filter((section) => section.blocks.length > 0);
  return {
    title: 'Protocol recommendation',
    lead: [
      paragraph(verdictText(verdictWords(recommendation, names, context.questions))),
      paragraph(`Wirewise ${context.toolVersion}, ${catalogueWords(recommendation, context.catalogue)}.`),
      link('Open this result', context.link),
    ],
    sections,
  };
}

function rankingSection(recommendation: Recommendation, names: CatalogueNames): OutlineSection {
  const sampled = recommendation.sampling.runs > 0;
  const firsts = firstsOfHundred(recommendation);
  const rows = recommendation.ranking.map((family) => [
    formatInteger(family.rank), names.family(family.protocol), family.stackName, formatScore(family.score),
    formatRange(family.scoreRange.low, family.scoreRange.high, formatScore),
    ...(sampled ? [family.rankShares[0] === undefined ? '' : `${firsts.get(family.protocol)} of 100`] : []),
  ]);
  const columns = [number('Rank'), text('Protocol'), text('Best stack'), number('Score'), number('Range'), ...(sampled ? [number('First in')] : [])];
  return { id: 'ranking', title: 'Ranking', blocks: rows.length === 0 ? [] : [table('Protocols in the order of their scores, 0 to 100', columns, rows)] };
}

function legSection(recommendation: Recommendation, names: CatalogueNames): OutlineSection {
  const rows = legRows(recommendation, names).map(({ name, choice, score, join, sources }) => [name, choice, score, join, sources.join('; ')]);
  const columns = [text('Leg'), text('Choose'), number('Score'), text('Where it meets the other leg'), text('Sources')];
  return { id: 'legs', title: 'Each leg of the way', blocks: rows.length === 0 ? [] : [table('The best combination over all legs', columns, rows)] };
}

function contributionSection(recommendation: Recommendation, names: CatalogueNames): OutlineSection {
  const [first] = recommendation.ranking;
  const blocks = first === undefined ? [] : [table(
    `What the ${formatScore(first.score)} points of ${names.family(first.protocol)} are made of`,
    [text('Criterion'), number('Points'), number('Weight'), text('Because'), text('Sources')],
    contributionRows(first.contributions, first.score, names).map((row) => [
      row.name, formatInteger(row.points), row.weightPercent, row.explanation, row.sources.join('; '),
    ]),
  )];
  return { id: 'contributions', title: 'Where the points come from', blocks };
}

function contrastSection(recommendation: Recommendation, names: CatalogueNames): OutlineSection {
  const [first, second] = recommendation.ranking;
  if (!first || !second) return { id: 'contrast', title: '', blocks: [] };
  const { title, rows, smaller } = contrast(first, second, names);
  const [firstName, otherName] = [names.family(first.protocol), names.family(second.protocol)];
  const blocks: Block[] = [table(
    'By size of difference; the points add up to the difference of the scores',
    [text('Criterion'), number('Points'), text(firstName), text(otherName), text('Counts because of')],
    rows.map((row) => [row.name, row.pointsText, row.firstExplanation, row.otherExplanation, row.causedBy]),
  )];
  if (smaller) blocks.push(paragraph(`${smaller.text}: ${smaller.names.join(', ')}.`));
  return { id: 'contrast', title: `Why ${title}`, blocks };
}

function estimateSection(recommendation: Recommendation, names: CatalogueNames): OutlineSection {
  const known = ESTIMATE_IDS.filter((id) => recommendation.ranking.some(({ estimates }) => !isUnknown(estimates[id])));
  const blocks = known.length === 0 ? [] : [table(
    'Computed for these answers',
    [text('Protocol'), ...known.map((id) => number(ESTIMATE_WORDS[id].name))],
    recommendation.ranking.map((family) => [names.family(family.protocol), ...known.map((id) => estimateText(id, family.estimates[id]))]),
  )];
  return { id: 'estimates', title: 'Estimates', blocks };
}

const isUnknown = (value: unknown) => typeof value === 'object' && value !== null && 'unknown' in value;

function elseSection(recommendation: Recommendation, names: CatalogueNames, context: ReportContext): OutlineSection {
  const blocks = recommendation.ranking.length === 0 || recommendation.verdict === 'open' ? [] : [list(somethingElseIf(recommendation, names, context.questions))];
  return { id: 'something-else', title: 'Choose something else', blocks };
}

function changeSection(recommendation: Recommendation, names: CatalogueNames, context: ReportContext): OutlineSection {
  const decisive = recommendation.questionValues.filter((value) => value.couldChangeFirst);
  const held = weightRows(recommendation, names).filter((row) => row.canFlip);
  const blocks: Block[] = [];
  if (recommendation.smallestWeightChange !== null) blocks.push(paragraph(weightChangeSentence(recommendation.smallestWeightChange, names)));
  if (recommendation.flipPoints.length > 0) blocks.push(list(recommendation.flipPoints.map((flip) => flipRow(flip, names))));
  if (decisive.length > 0) blocks.push(list(decisive.map((value) => questionValueSentence(value, context.questions, names))));
  if (recommendation.settled && recommendation.verdict !== 'no-fit') blocks.push(paragraph('No single open answer can change first place.'));
  if (held.length > 0) {
    blocks.push(table(
      'How far each weight may move, the others keeping their proportions, before first place changes',
      [text('Criterion'), number('Weight'), number('First place holds')],
      held.map((row) => [row.name, row.share, row.holds]),
    ));
  }
  return { id: 'change', title: 'What would change it', blocks };
}

function eliminationSection(recommendation: Recommendation, names: CatalogueNames): OutlineSection {
  const rows = recommendation.eliminated.flatMap(({ protocol, stack, reasons }) => reasons.map((reason) => [
    names.family(protocol), names.stack(stack), eliminationText(reason, names), wayBackText(reason) ?? '',
    reason.sources.map((citation) => names.citation(citation)).join('; '),
  ]));
  const blocks = rows.length === 0 ? [] : [table(
    'Ruled out by facts; the nearest stack of each protocol',
    [text('Protocol'), text('Nearest stack'), text('Reason'), text('Way back'), text('Sources')], rows,
  )];
  return { id: 'eliminated', title: 'Ruled out', blocks };
}

function answerSection(context: ReportContext): OutlineSection {
  const given = context.questions.filter((line) => line.answerText !== null);
  const blocks = given.length === 0 ? [] : [table('What was answered', [text('Question'), text('Answer')], given.map((line) => [line.label, line.answerText ?? '']))];
  return { id: 'answers', title: 'Answers', blocks };
}

function assumptionSection(recommendation: Recommendation): OutlineSection {
  const blocks = recommendation.assumptions.length === 0 ? [] : [list(recommendation.assumptions.map(assumptionText))];
  return { id: 'assumptions', title: 'Assumptions', blocks };
}

function sourceSection(recommendation: Recommendation, context: ReportContext): OutlineSection {
  const items = citedSources(recommendation, context.catalogue).map(sourceLine);
  return { id: 'sources', title: 'Sources', blocks: items.length === 0 ? [] : [list(items)] };
}
