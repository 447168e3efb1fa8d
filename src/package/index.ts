/**
 * The engine as a package: what `import … from 'wirewise'` gives. No page, no DOM, no network; the same numbers as everywhere else.
 *
 * A decision from answers: `decide({ ...emptyState, answers })` gives the recommendation and, with it, the context that the writers of
 * documents ask for. `wirewise/command-line` runs commands.
 */
export { costsOf, decide, type Decision } from '../cli/index.ts';
export { byteCurves, type InputId, type Recommendation, type Scenario } from '../engine/index.ts';
export { catalogue, loadOverlayTools, type Catalogue, type Overlay } from '../knowledge/index.ts';
export {
  advise, checkState, decodeLink, emptyState, encodeLink, encodePackedLink, examples, findQuestion, noticeText, questions, toScenario, withOutcome,
  type Answer, type Answers, type DecodedLink, type Example, type Notice, type Question, type QuestionId, type State,
} from '../questionnaire/index.ts';
export {
  catalogueNames, figure, FIGURE_IDS, svg, toAdr, toCsv, toHtml, toJson, toMarkdown, TOOL_VERSION, toSummary, toTidyCsv,
  type AdviseDocument, type ChartModel, type FigureId, type ReportContext,
} from '../report/index.ts';
