import { DEFAULT_SAMPLES, type Recommendation } from '../engine/index.ts';
import { catalogue } from '../knowledge/index.ts';
import { advise, adviseOrder, answerLines, encodeLink, withOutcome, type State } from '../questionnaire/index.ts';
import { TOOL_VERSION, type ReportContext } from '../report/index.ts';

export interface Decision {
  readonly recommendation: Recommendation;
  readonly context: ReportContext;
}

/** Ranking, eliminations and verdict alone, as in a full recommendation: what would change the choice is left out, which takes most of the time. */
export function rankingFor(state: Pick<State, 'answers' | 'weights'>): Recommendation {
  return adviseOrder(state, catalogue);
}

/** The recommendation for a state, with what documents say about it. */
export function decide(state: State, address = ''): Decision {
  return decisionOn(state, advise(state, catalogue), address);
}

/** The same without what would change the choice. */
export function decideRanking(state: State): Decision {
  return decisionOn(state, advise(state, catalogue, { depth: 'stacks', samples: DEFAULT_SAMPLES }), '');
}

function decisionOn(state: State, recommendation: Recommendation, address: string): Decision {
  const link = linkTo(state, recommendation, address);
  return {
    recommendation,
    context: { catalogue, toolVersion: TOOL_VERSION, answers: state.answers, link, questions: answerLines(state.answers) },
  };
}

/** The share link with what is decided today: a fragment unless the address of a page is given. */
export function linkTo(state: State, recommendation: Recommendation, address = ''): string {
  return `${address}#${encodeLink(withOutcome(state, recommendation))}`;
}
