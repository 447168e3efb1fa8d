import { DEFAULT_SAMPLES, resultCosts, type InSlices } from '../../../engine/index.ts';
import { engineInput, toScenario, withImplied, type State } from '../../../questionnaire/index.ts';
import type { NamedResult } from '../../../report/index.ts';
import { costFactsInUse } from '../../stores/cost-facts-in-use.ts';
import { loadDecision, nameSources } from '../../stores/decision-loader.ts';
import { DecisionSeat } from '../../stores/decision-seat.ts';

export type Result = Omit<NamedResult, 'name'>;

/** Apart from the seat that follows the present answers: neither makes a question of the other void. */
const seat = new DecisionSeat('full');
const known = new WeakMap<State, Result>();
/** The page may answer a key in between: longer is felt. */
const SLICE_MS = 12;

/**
 * What a state leads to, with the numbers of its exports: decided in the worker as the command line decides for `compare`, costs of first place
 * with the battery and the tariff that stand in where nobody chose.
 * @returns null when another question has come first
 * @throws when something cannot be fetched or evaluated
 */
export async function resultOf(state: State): Promise<Result | null> {
  const found = known.get(state);
  if (found !== undefined) return found;
  const outcome = await seat.ask({ ...engineInput(state), depth: 'stacks', samples: DEFAULT_SAMPLES });
  if (outcome === 'superseded') return null;
  if ('fault' in outcome) throw new Error(outcome.fault);
  const recommendation = withImplied(outcome.answer, state.answers);
  await nameSources();
  const [{ catalogue, contextOf }, costFacts] = await Promise.all([loadDecision(), costFactsInUse()]);
  const stacks = recommendation.ranking.slice(0, 1).map(({ stack }) => stack);
  const costs = await inSlices(resultCosts({ scenario: toScenario(state.answers), catalogue, stacks, ...costFacts }));
  const result = { recommendation, context: { ...contextOf(state, ''), costs } };
  known.set(state, result);
  return result;
}

async function inSlices<Done>(work: InSlices<Done>): Promise<Done> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
