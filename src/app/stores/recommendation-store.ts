import { createStore } from 'zustand/vanilla';
import type { Recommendation } from '../../engine/index.ts';
import type { engineInput, State, withImplied } from '../../questionnaire/index.ts';
import { sessionStore } from './session.ts';
import type { Depth } from './decision-messages.ts';
import { DecisionSeat } from './decision-seat.ts';

export interface Decided {
  readonly state: State;
  readonly depth: Depth;
  readonly recommendation: Recommendation;
}

interface Results {
  /** The latest result of any depth, and the latest full one. */
  readonly latest: Decided | null;
  readonly full: Decided | null;
  readonly fault: string | null;
}

/** The full pass waits until the answers rest for this long. */
const REST_MS = 300;

export const quickSeat = new DecisionSeat('ranking');
export const fullSeat = new DecisionSeat('full');
/** Works for seconds, and must not hold up a map. */
export const waysSeat = new DecisionSeat('full');

/** Derived from the answers, never the other way round; written here alone. */
export const recommendationStore = createStore<Results>(() => ({ latest: null, full: null, fault: null }));
const known = new WeakMap<State, Recommendation>();

/** The full result of a state, once it is there: only that says how sure it is. */
export const knownRecommendation = (state: State): Recommendation | undefined => known.get(state);

/** What stands between answers and engine; it comes with the questions. */
export interface Means {
  readonly engineInput: typeof engineInput;
  readonly withImplied: typeof withImplied;
}

let deciding = false;

/** Follows the answers from now on. */
export function startDeciding(means: Means): void {
  if (deciding) return;
  deciding = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: State) => {
    void decide(means, state, 'ranking');
    clearTimeout(timer);
    timer = setTimeout(() => void decide(means, state, 'full'), REST_MS);
  };
  follow(sessionStore.getState().state);
  sessionStore.subscribe((session, before) => {
    if (session.state !== before.state) follow(session.state);
  });
}

/** Resolves once the full result of the state is there, or as soon as none will be. */
export function whenDecided(state: State): Promise<void> {
  return new Promise((resolve) => {
    const isOver = () => known.has(state) || recommendationStore.getState().fault !== null || sessionStore.getState().state !== state;
    if (isOver()) return resolve();
    const stop = recommendationStore.subscribe(() => {
      if (!isOver()) return;
      stop();
      resolve();
    });
  });
}

async function decide({ engineInput, withImplied }: Means, state: State, depth: Depth): Promise<void> {
  try {
    const outcome = await (depth === 'full' ? fullSeat : quickSeat).ask(engineInput(state));
    if (outcome === 'superseded' || sessionStore.getState().state !== state) return;
    if ('fault' in outcome) return recommendationStore.setState({ fault: outcome.fault });
    const recommendation = withImplied(outcome.answer, state.answers);
    // The full pass may have come first; the quick one then has nothing to add.
    if (depth === 'ranking' && recommendationStore.getState().full?.state === state) return;
    if (depth === 'full') known.set(state, recommendation);
    const decided = { state, depth, recommendation };
    recommendationStore.setState({ latest: decided, fault: null, ...(depth === 'full' ? { full: decided } : {}) });
  } catch (error) {
    recommendationStore.setState({ fault: error instanceof Error ? error.message : String(error) });
  }
}
