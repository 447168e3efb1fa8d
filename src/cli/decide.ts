import { DEFAULT_SAMPLES, type Recommendation } from '../engine/index.ts';
import { advise, adviseOrder, answerLines, encodeLink, withCompanyData, withOutcome, type State } from '../questionnaire/index.ts';
import { TOOL_VERSION, type ReportContext } from '../report/index.ts';
import { SHIPPED, type Known } from './company-data.ts';

export interface Decision {
  readonly recommendation: Recommendation;
  readonly context: ReportContext;
}

/** Ranking, eliminations and verdict alone, as in a full recommendation: what would change the choice is left out, which takes most of the time. */
export function rankingFor(state: Pick<State, 'answers' | 'weights'>, { catalogue }: Pick<Known, 'catalogue'> = SHIPPED): Recommendation {
  return adviseOrder(state, catalogue);
}

/** The recommendation for a state, with what documents say about it. */
export function decide(state: State, address = '', known: Pick<Known, 'catalogue'> = SHIPPED): Decision {
  return decisionOn(state, advise(state, known.catalogue), address, known);
}

/** The same without what would change the choice. */
export function decideRanking(state: State, known: Pick<Known, 'catalogue'>): Decision {
  return decisionOn(state, advise(state, known.catalogue, { depth: 'stacks', samples: DEFAULT_SAMPLES }), '', known);
}

function decisionOn(state: State, recommendation: Recommendation, address: string, known: Pick<Known, 'catalogue'>): Decision {
  const link = linkTo(state, recommendation, known, address);
  return {
    recommendation,
    context: { catalogue: known.catalogue, toolVersion: TOOL_VERSION, answers: state.answers, link, questions: answerLines(state.answers) },
  };
}

/** The share link with what is decided today, and the company data that it was decided with: a fragment unless the address of a page is given. */
export function linkTo(state: State, recommendation: Recommendation, { catalogue }: Pick<Known, 'catalogue'>, address = ''): string {
  return `${address}#${encodeLink(withCompanyData(withOutcome(state, recommendation), catalogue.overlay))}`;
}
