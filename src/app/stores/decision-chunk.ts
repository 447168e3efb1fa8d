import type { Recommendation } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import { answerLines, decodeLink, emptyState, encodeLink, engineInput, examples, questionOfInput, withCompanyData, withImplied, withOutcome, type State } from '../../questionnaire/index.ts';
import { catalogueNames, TOOL_VERSION, type ReportContext } from '../../report/index.ts';

/** What pages and links need beside the recommendation: catalogue, names, link codec. A chunk of its own that arrives after the first paint. */
export function createDecision(catalogue: Catalogue, recommendationOf: (state: State) => Recommendation | undefined) {
  /** The part of the address after `#`, with what is decided on it as soon as that is known. */
  function fragmentOf(state: State): string {
    const recommendation = recommendationOf(state);
    return encodeLink(recommendation === undefined ? state : withCompanyData(withOutcome(state, recommendation), catalogue.overlay));
  }

  /** What documents say about a state beside its recommendation. @param address of the page that opens the state, without its fragment */
  function contextOf(state: State, address: string): ReportContext {
    return { catalogue, toolVersion: TOOL_VERSION, answers: state.answers, link: `${address}#${fragmentOf(state)}`, questions: answerLines(state.answers) };
  }

  return { catalogue, names: catalogueNames(catalogue), examples, emptyState, fragmentOf, contextOf, decodeLink, questionOfInput };
}

/** What stands between answers and engine. */
export const means = { engineInput, withImplied };

export type Decision = ReturnType<typeof createDecision>;
