import { atOnce, resultCosts, type Recommendation, type ResultCosts } from '../engine/index.ts';
import { catalogue, loadEnergyFacts, loadTariffs } from '../knowledge/index.ts';
import { toScenario, type State } from '../questionnaire/index.ts';

/** Battery life, data and session of the ranked stacks, with the battery and the tariff that stand in where nobody chose. */
export async function costsOf({ answers }: Pick<State, 'answers'>, { ranking }: Pick<Recommendation, 'ranking'>): Promise<ResultCosts> {
  const [facts, tariffs] = await Promise.all([loadEnergyFacts(), loadTariffs()]);
  return atOnce(resultCosts({ scenario: toScenario(answers), catalogue, stacks: ranking.map(({ stack }) => stack), facts, tariffs }));
}
