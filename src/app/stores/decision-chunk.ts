import type { Recommendation } from '../../engine/index.ts';
import { catalogue } from '../../knowledge/index.ts';
import { advise, answerLines, decodeLink, emptyState, encodeLink, examples, questionOfInput, withOutcome, type State } from '../../questionnaire/index.ts';
import { catalogueNames, TOOL_VERSION, type ReportContext } from '../../report/index.ts';

/** Engine, catalogue and link codec: a chunk of its own that arrives after the first paint. */
const names = catalogueNames(catalogue);
const known = new WeakMap<State, Recommendation>();

/** The recommendation for a state. Derived, never stored: kept only as long as the state itself. */
function decide(state: State): Recommendation {
  const before = known.get(state);
  if (before !== undefined) return before;
  const recommendation = advise(state, catalogue);
  known.set(state, recommendation);
  return recommendation;
}

/** The part of the address after `#`, with what is decided on it. */
function fragmentOf(state: State): string {
  return encodeLink(withOutcome(state, decide(state)));
}

/** What documents say about a state beside its recommendation. @param address of the page that opens the state, without its fragment */
function contextOf(state: State, address: string): ReportContext {
  return { catalogue, toolVersion: TOOL_VERSION, answers: state.answers, link: `${address}#${fragmentOf(state)}`, questions: answerLines(state.answers) };
}

export const decision = { catalogue, names, examples, emptyState, decide, fragmentOf, contextOf, decodeLink, questionOfInput };
export type Decision = typeof decision;
