import { createStore } from 'zustand/vanilla';
import { emptyState, type Notice, type QuestionId, type State } from '../../questionnaire/index.ts';

/** Where an answer came from: the person, a worked example, a file, a saved scenario, or a link. */
export type Origin =
  | { readonly from: 'you' | 'link' }
  | { readonly from: 'example' | 'file' | 'scenario'; readonly name: string };
export type Origins = Partial<Record<QuestionId, Origin>>;

/** What undo brings back as a whole. */
export interface Step {
  readonly state: State;
  readonly origins: Origins;
  /** What was wrong with the link that the state came from; empty when all was well. */
  readonly linkNotices: readonly Notice[];
  /** The link was damaged: what could be recovered waits for the person to accept it. */
  readonly damaged: boolean;
  readonly scenario: OpenScenario | null;
}

/** A saved scenario that is open: its answers are unchanged while the state is the one it was opened or saved with. */
export interface OpenScenario {
  readonly id: string;
  readonly state: State;
}

/** A change that the person did not make answer by answer, and what was there before: shown until it is closed or the next answer comes. */
export interface Change {
  readonly how: 'example' | 'file' | 'scenario' | 'restored' | 'cleared' | 'undone' | 'redone';
  /** Of the example, file or scenario; the date of what was restored; empty otherwise. */
  readonly name: string;
  readonly before: State;
}

export interface Session extends Step {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly change: Change | null;
  /** As the link held it that was opened last. */
  readonly linked: State | null;
}

const LONGEST_PAST = 200;
const fresh: Session = { state: emptyState, origins: {}, linkNotices: [], damaged: false, scenario: null, past: [], future: [], change: null, linked: null };

/** The answers and nothing derived from them. Written by the functions of answers-store.ts and history.ts alone. */
export const sessionStore = createStore<Session>(() => fresh);

export function stepOf({ state, origins, linkNotices, damaged, scenario }: Session): Step {
  return { state, origins, linkNotices, damaged, scenario };
}

/** A new step that can be undone. What is left out stays as it is. */
export function commit(changes: Partial<Step>, change: Change | null = null): void {
  const session = sessionStore.getState();
  const present = stepOf(session);
  sessionStore.setState({ ...present, ...changes, change, past: [...session.past, present].slice(-LONGEST_PAST), future: [] });
}
