import type { EstimateValue, Recommendation } from '../engine/index.ts';
import { companyDataName } from './catalogue-line.ts';
import { catalogueNames, citationTexts } from './catalogue-names.ts';
import type { ReportContext } from './context.ts';
import { estimatesWith, estimateUnit } from './result-costs.ts';
import { assumptionText } from './wording/assumptions.ts';
import { becauseText } from './wording/because.ts';
import { eliminationText } from './wording/eliminations.ts';
import { ESTIMATE_IDS, ESTIMATE_WORDS } from './wording/estimates.ts';

type Cell = string | number | null;

/**
 * RFC 4180 with CRLF and a header line, UTF-8, decimal points, units in the headers. Numbers are not rounded. Text that a spreadsheet
 * could take for a formula is guarded by an apostrophe (OWASP, CSV injection); numbers stay numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const guarded = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Wide: one line a family, ranked ones first, then the eliminated with their reasons. */
export function toCsv(recommendation: Recommendation, context: ReportContext): string {
  const names = catalogueNames(context.catalogue);
  const criteria = [...new Set(recommendation.ranking.flatMap((family) => family.contributions.map((entry) => entry.criterion)))].sort();
  const about = aboutCells(recommendation, context);
  const header = [
    'status', 'rank', 'protocol', 'stack', 'score (0-1)', 'score low (0-1)', 'score high (0-1)', 'first in share of samples (0-1)',
    ...criteria.map((criterion) => `contribution of ${names.criterion(criterion)} (0-1)`),
    ...ESTIMATE_IDS.flatMap((id) => [`${estimateHeader(id, context)} low`, `${estimateHeader(id, context)} high`]),
    'reasons', 'sources', ...about.map(([label]) => label),
  ];
  const ranked = recommendation.ranking.map((family): Cell[] => [
    'ranked', family.rank, family.protocol, family.stack, family.score, family.scoreRange.low, family.scoreRange.high, family.rankShares[0] ?? null,
    ...criteria.map((criterion) => family.contributions.find((entry) => entry.criterion === criterion)?.contribution ?? null),
    ...ESTIMATE_IDS.flatMap((id) => estimateEnds(estimatesWith(family.estimates, family.stack, context.costs)[id])),
    null, citationTexts(family.contributions.filter((entry) => entry.weight > 0).flatMap((entry) => entry.sources), names).join('; '),
    ...about.map(([, value]) => value),
  ]);
  const empty = criteria.length + ESTIMATE_IDS.length * 2 + 5;
  const eliminated = recommendation.eliminated.map((family): Cell[] => [
    'eliminated', null, family.protocol, family.stack, ...new Array<Cell>(empty - 1).fill(null),
    family.reasons.map((reason) => eliminationText(reason, names)).join(' '), citationTexts(family.reasons.flatMap((reason) => reason.sources), names).join('; '),
    ...about.map(([, value]) => value),
  ]);
  return csvText([header, ...ranked, ...eliminated]);
}

/** Tidy: one value a line, for tools that pivot. */
export function toTidyCsv(recommendation: Recommendation, context: ReportContext): string {
  const names = catalogueNames(context.catalogue);
  const rows: Cell[][] = [['protocol', 'stack', 'measure', 'unit', 'value', 'low', 'high', 'text']];
  for (const [label, value] of aboutCells(recommendation, context)) rows.push([null, null, label, null, null, null, null, value]);
  for (const { protocol, stack, score, scoreRange, rank, rankShares, beats, centralWeights, confidence, contributions, estimates } of recommendation.ranking) {
    rows.push([protocol, stack, 'rank', null, rank, null, null, null], [protocol, stack, 'score', '0-1', score, scoreRange.low, scoreRange.high, null]);
    rankShares.forEach((share, index) => rows.push([protocol, stack, `share of samples in place ${index + 1}`, '0-1', share, null, null, null]));
    for (const [rival, share] of Object.entries(beats)) rows.push([protocol, stack, `share of samples before ${rival}`, '0-1', share, null, null, null]);
    for (const [criterion, weight] of Object.entries(centralWeights ?? {})) rows.push([protocol, stack, `central weight of ${criterion}`, '0-1', weight, null, null, null]);
    if (confidence !== null) rows.push([protocol, stack, 'confidence factor', '0-1', confidence, null, null, null]);
    for (const entry of contributions) {
      rows.push([protocol, stack, `weight of ${entry.criterion}`, '0-1', entry.weight, null, null, null]);
      rows.push([protocol, stack, `utility of ${entry.criterion}`, '0-1', entry.utility, entry.utilityRange.low, entry.utilityRange.high, becauseText(entry, names)]);
      rows.push([protocol, stack, `contribution of ${entry.criterion}`, '0-1', entry.contribution, null, null, null]);
    }
    for (const id of ESTIMATE_IDS) {
      const value = estimatesWith(estimates, stack, context.costs)[id];
      const [low, high] = estimateEnds(value);
      rows.push([protocol, stack, id, estimateUnit(id, context.costs), typeof value === 'number' ? value : null, low, high, estimateUnknown(value)]);
    }
  }
  for (const { protocol, stack, reasons } of recommendation.eliminated) {
    for (const reason of reasons) rows.push([protocol, stack, 'eliminated', null, null, null, null, eliminationText(reason, names)]);
  }
  return csvText(rows);
}

function aboutCells(recommendation: Recommendation, context: ReportContext): (readonly [string, string])[] {
  return [
    ['verdict', recommendation.verdict],
    ['assumptions', recommendation.assumptions.map(assumptionText).join(' ')],
    ['tool version', context.toolVersion],
    ['catalogue date', recommendation.catalogueDate],
    ...(context.catalogue.overlay === undefined ? [] : [['company data', companyDataName(context.catalogue.overlay)] as const]),
    ['link', context.link],
  ];
}

const estimateHeader = (id: (typeof ESTIMATE_IDS)[number], { costs }: ReportContext) => `${ESTIMATE_WORDS[id].name} (${estimateUnit(id, costs)})`;

function estimateEnds(value: EstimateValue): readonly [number | null, number | null] {
  if (typeof value === 'number') return [value, value];
  return 'range' in value ? value.range : [null, null];
}

function estimateUnknown(value: EstimateValue): string | null {
  return typeof value === 'object' && 'unknown' in value ? `unknown: ${value.unknown}` : null;
}
