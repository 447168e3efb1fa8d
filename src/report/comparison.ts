import type { Recommendation } from '../engine/index.ts';
import { catalogueNames, type CatalogueNames } from './catalogue-names.ts';
import type { ReportContext } from './context.ts';
import { formatScore } from './number-format.ts';
import { number, paragraph, table, text, type Block, type Outline } from './outline.ts';
import { ESTIMATE_IDS, ESTIMATE_WORDS, estimateText } from './wording/estimates.ts';
import { VERDICT_NAMES } from './wording/verdict.ts';

/** One scenario of a comparison under the name that people gave it. */
export interface NamedResult {
  readonly name: string;
  readonly recommendation: Recommendation;
  readonly context: ReportContext;
}

/** Scenarios side by side: only what differs, with the numbers of the single reports. */
export function comparisonOutline(results: readonly NamedResult[]): Outline {
  const [reference] = results;
  if (!reference) return { title: 'Comparison', lead: [paragraph('There is nothing to compare.')], sections: [] };
  const names = catalogueNames(reference.context.catalogue);
  const columns = (first: string, align = text) => [text(first), ...results.map((result) => align(result.name))];
  const differing = (caption: string, first: string, rows: readonly (readonly string[])[], align = text): Block[] => {
    const shown = rows.filter(([, ...cells]) => new Set(cells).size > 1);
    return shown.length === 0 ? [] : [table(caption, columns(first, align), shown)];
  };
  const sections = [
    { id: 'outcome', title: 'Outcome', blocks: differing('What comes out differently', 'Result', outcomeRows(results, names)) },
    { id: 'answers', title: 'Answers', blocks: differing('Answers that differ', 'Question', answerRows(results)) },
    { id: 'scores', title: 'Scores', blocks: differing('Scores of 100 that differ', 'Protocol', scoreRows(results, names), number) },
    { id: 'estimates', title: 'Estimates for first place', blocks: differing('Estimates that differ', 'Estimate', estimateRows(results), number) },
  ].filter((section) => section.blocks.length > 0);
  const lead = sections.length === 0 ? [paragraph('Nothing differs.')] : [paragraph(`Wirewise ${reference.context.toolVersion}, catalogue of ${reference.recommendation.catalogueDate}. Rows that are equal are left out.`)];
  return { title: `Comparison of ${results.map((result) => result.name).join(', ')}`, lead, sections };
}

function outcomeRows(results: readonly NamedResult[], names: CatalogueNames): string[][] {
  const row = (label: string, cell: (recommendation: Recommendation) => string) => [label, ...results.map((result) => cell(result.recommendation))];
  return [
    row('First place', ({ ranking }) => (ranking[0] ? names.family(ranking[0].protocol) : 'none')),
    row('Stack', ({ ranking }) => ranking[0]?.stackName ?? 'none'),
    row('Verdict', ({ verdict }) => VERDICT_NAMES[verdict]),
    row('Second place', ({ ranking }) => (ranking[1] ? names.family(ranking[1].protocol) : 'none')),
    row('Ruled out', ({ eliminated }) => eliminated.map((family) => names.family(family.protocol)).join(', ') || 'none'),
  ];
}

function answerRows(results: readonly NamedResult[]): string[][] {
  const questions = results[0]?.context.questions ?? [];
  return questions.map(({ id, label }) => [label, ...results.map(({ context }) => context.questions.find((line) => line.id === id)?.answerText ?? 'not answered')]);
}

function scoreRows(results: readonly NamedResult[], names: CatalogueNames): string[][] {
  const protocols = [...new Set(results.flatMap(({ recommendation }) => recommendation.ranking.map((family) => family.protocol)))];
  return protocols.map((protocol) => [names.family(protocol), ...results.map(({ recommendation }) => {
    const family = recommendation.ranking.find((entry) => entry.protocol === protocol);
    return family ? formatScore(family.score) : 'ruled out';
  })]);
}

function estimateRows(results: readonly NamedResult[]): string[][] {
  return ESTIMATE_IDS.map((id) => [ESTIMATE_WORDS[id].name, ...results.map(({ recommendation }) => {
    const [first] = recommendation.ranking;
    return first ? estimateText(id, first.estimates[id]) : 'none';
  })]);
}
