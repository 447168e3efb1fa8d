import { atOnce, resultCosts, type Recommendation, type ResultCosts } from '../engine/index.ts';
import { toScenario, type State } from '../questionnaire/index.ts';
import { SHIPPED, type Known } from './company-data.ts';

/** Battery life, data, session, times under loss, reach and server side of the ranked stacks, with the battery and the tariff that stand in where nobody chose. */
export async function costsOf({ answers }: Pick<State, 'answers'>, { ranking }: Pick<Recommendation, 'ranking'>, { catalogue, costFacts }: Known = SHIPPED): Promise<ResultCosts> {
  return atOnce(resultCosts({ scenario: toScenario(answers), catalogue, stacks: ranking.map(({ stack }) => stack), ...(await costFacts()) }));
}
