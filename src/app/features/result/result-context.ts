import { answerLines } from '../../../questionnaire/index.ts';
import type { QuestionLine } from '../../../report/index.ts';
import type { RecommendationView } from '../../stores/use-recommendation.ts';

/** The result of a state, ready to be shown. */
export type ReadyView = Extract<RecommendationView, { readonly status: 'ready' }>;

/** What every section draws from; nothing in it is computed by the page. */
export type ResultFacts = Pick<ReadyView, 'recommendation' | 'state'> & {
  readonly names: ReadyView['decision']['names'];
  readonly catalogue: ReadyView['decision']['catalogue'];
  readonly questions: readonly QuestionLine[];
};

export function factsOf({ recommendation, state, decision }: ReadyView): ResultFacts {
  return { recommendation, state, names: decision.names, catalogue: decision.catalogue, questions: answerLines(state.answers) };
}
