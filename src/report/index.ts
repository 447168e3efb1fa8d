export { toAdr } from './adr.ts';
export * from './byte-view/index.ts';
export { catalogueWords, companyDataName } from './catalogue-line.ts';
export { catalogueNames, citationTexts, type CatalogueNames } from './catalogue-names.ts';
export * from './chart-models/index.ts';
export { citedSources } from './cited-sources.ts';
export { lossDelayAssumptions, lossDelaysFinding, lossDelaysTable } from './cost-tables/loss-delays.ts';
export { endsTable, idleTimesTable, LISTENING_NOTE, listeningTable, pathTable, placesTable, reachAssumptions, reachFinding, reachSources } from './cost-tables/reach.ts';
export { publishedServersTable, serverAssumptions, serverFinding, serverLoadTable, serverSources } from './cost-tables/server-side.ts';
export { comparisonOutline, type NamedResult } from './comparison.ts';
export type { QuestionLine, ReportContext } from './context.ts';
export { csvText, toCsv, toTidyCsv } from './csv.ts';
export {
  bytesByIntervalFigure, bytesByPayloadFigure, figure, FIGURE_IDS, FIGURE_NAMES, messageBytesFigure, type FigureFacts, type FigureId,
} from './figures.ts';
export { htmlFile, outlineHtml, toHtml } from './html.ts';
export { outlineMarkdown, toMarkdown } from './markdown.ts';
export {
  apportion, formatBytes, formatBytesExact, formatCharge, formatDuration, formatInteger, formatKibibytes, formatNumber, formatPercent, formatRange, formatScore,
  formatSigned, formatSignificant, outOfHundred, scorePoints,
} from './number-format.ts';
export type { Block, Column, Outline, OutlineSection } from './outline.ts';
export { resultOutline } from './result-outline.ts';
export { tableOutline } from './table-outline.ts';
export { toSummary } from './summary.ts';
export { escapeXml, element as svgElement } from './svg/element.ts';
export { svg, type SvgOptions } from './svg/index.ts';
export { EFFORT_NOTE, gainRows, keepOrSwitchBlocks, TUNING_NOTE, type GainRow } from './keep-or-switch.ts';
export { reasonEntry } from './reason-entry.ts';
export { toJson, type AdviseDocument } from './to-json.ts';
export * from './validation/index.ts';
export { TOOL_VERSION } from './version.ts';
export * from './wording/index.ts';
