import type { Recommendation } from '../engine/index.ts';
import { catalogueWords } from './catalogue-line.ts';
import { catalogueNames, type CatalogueNames } from './catalogue-names.ts';
import type { ReportContext } from './context.ts';
import { formatScore } from './number-format.ts';
import { number, paragraph, table, text, type Block, type Outline } from './outline.ts';
import { costTexts } from './result-costs.ts';
import { ESTIMATE_IDS, ESTIMATE_WORDS, estimateText, type EstimateId } from './wording/estimates.ts';
import { VERDICT_NAMES } from './wording/verdict.ts';

/** One scenario of a comparison under the name that people gave it. */
export interface NamedResult {
  readonly name: string;
  readonly recommendation: Recommendation;
  readonly context: ReportContext;
}

/** Scenarios side by side: only what differs unless all is wanted, with the numbers of the single reports. */
export function comparisonOutline(results: readonly NamedResult[], rowsShown: 'differing' | 'all' = 'differing'): Outline {
  const [reference] = results;
  if (!reference) return { title: 'Comparison', lead: [paragraph('There is nothing to compare.')], sections: [] };
  const names = catalogueNames(reference.context.catalogue);
  const columns = (first: string, align = text) => [text(first), ...results.map((result) => align(result.name))];
  const all = rowsShown === 'all';
  const rowsOf = (caption: readonly [differing: string, all: string], first: string, rows: readonly (readonly string[])[], align = text): Block[] => {
    const shown = rows.filter(([, ...cells]) => all || new Set(cells).size > 1);
    return shown.length === 0 ? [] : [table(caption[all ? 1 : 0], columns(first, align), shown)];
  };
  const sections = [
    { id: 'outcome', title: 'Outcome', blocks: rowsOf(['What comes out differently', 'What comes out'], 'Result', outcomeRows(results, names)) },
    { id: 'answers', title: 'Answers', blocks: rowsOf(['Answers that differ', 'All questions'], 'Question', answerRows(results)) },
    { id: 'scores', title: 'Scores', blocks: rowsOf(['Scores of 100 that differ', 'Scores of 100'], 'Protocol', scoreRows(results, names), number) },
    { id: 'estimates', title: 'Estimates for first place', blocks: rowsOf(['Estimates that differ', 'All estimates'], 'Estimate', estimateRows(results), number) },
  ].filter((section) => section.blocks.length > 0);
  const rest = sections.length === 0 ? 'Nothing differs.' : all ? 'All rows are shown.' : 'Rows that are equal are left out.';
  const lead = [paragraph(`Wirewise ${reference.context.toolVersion}, ${catalogueWords(reference.recommendation, reference.context.catalogue)}. ${rest}`)];
  return { title: `Comparison of ${results.map((result) => result.name).join(', ')}`, lead, sections };
}

const NONE = 'none';

/** While nothing that bears on the choice has been answered, the order means nothing. */
function rankedFamilies({ verdict, ranking }: Recommendation): Recommendation['ranking'] {
  return verdict === 'open' ? [] : ranking;
}

function outcomeRows(results: readonly NamedResult[], names: CatalogueNames): string[][] {
  const place = (recommendation: Recommendation, at: number) => {
    const family = rankedFamilies(recommendation)[at];
    return family === undefined ? NONE : names.family(family.protocol);
  };
  const row = (label: string, cell: (recommendation: Recommendation) => string) => [label, ...results.map((result) => cell(result.recommendation))];
  return [
    row('First place', (recommendation) => place(recommendation, 0)),
    row('Stack', (recommendation) => rankedFamilies(recommendation)[0]?.stackName ?? NONE),
    row('Verdict', ({ verdict }) => VERDICT_NAMES[verdict]),
    row('Second place', (recommendation) => place(recommendation, 1)),
    row('Ruled out', ({ eliminated }) => eliminated.map((family) => names.family(family.protocol)).join(', ') || 'none'),
  ];
}

function answerRows(results: readonly NamedResult[]): string[][] {
  const questions = results[0]?.context.questions ?? [];
  return questions.map(({ id, label }) => [label, ...results.map(({ context }) => context.questions.find((line) => line.id === id)?.answerText ?? 'not answered')]);
}

function scoreRows(results: readonly NamedResult[], names: CatalogueNames): string[][] {
  const protocols = [...new Set(results.flatMap(({ recommendation }) => rankedFamilies(recommendation).map((family) => family.protocol)))];
  return protocols.map((protocol) => [names.family(protocol), ...results.map(({ recommendation }) => {
    const family = recommendation.ranking.find((entry) => entry.protocol === protocol);
    return recommendation.verdict === 'open' ? 'not ranked' : family ? formatScore(family.score) : 'ruled out';
  })]);
}

function estimateRows(results: readonly NamedResult[]): string[][] {
  return [...ESTIMATE_IDS.filter((id) => !COSTS.includes(id)).map((id) => [ESTIMATE_WORDS[id].name, ...results.map(({ recommendation }) => {
    const [first] = rankedFamilies(recommendation);
    return first ? estimateText(id, first.estimates[id]) : NONE;
  })]), ...costRows(results)];
}

const COSTS: readonly EstimateId[] = ['batteryDays', 'monthlyCost'];

/** Battery and data of first place, where somebody asked for them; each names what is missing. */
function costRows(results: readonly NamedResult[]): string[][] {
  if (results.every(({ context }) => context.costs === undefined)) return [];
  const row = (name: string, cost: keyof ReturnType<typeof costTexts>) => [name, ...results.map(({ recommendation, context: { costs } }) => {
    const [first] = rankedFamilies(recommendation);
    return first === undefined ? NONE : costs === undefined ? 'not estimated' : costTexts(first.stack, costs)[cost];
  })];
  return [row('Battery life', 'battery'), row('Data of one device, a month', 'data')];
}
