import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Answer, QuestionId, State } from '../../questionnaire/index.ts';

/** A text that could not be read as the number that is asked for. */
export interface DraftProblem {
  readonly text: string;
  readonly problem: string;
  /** The answer that it was typed over, which counts meanwhile. When the answer is another one, the text is out of date. */
  readonly over: Answer | undefined;
}

type Problems = Readonly<Partial<Record<QuestionId, DraftProblem>>>;

const store = createStore<Problems>(() => ({}));

/** @param problem null once the text was mended or given up */
export function noteDraftProblem(id: QuestionId, problem: DraftProblem | null): void {
  const { [id]: known, ...others } = store.getState();
  if (problem !== null || known !== undefined) store.setState(problem === null ? others : { ...others, [id]: problem }, true);
}

export function useDraftProblem(id: QuestionId): DraftProblem | null {
  return useSyncExternalStore(store.subscribe, () => store.getState()[id] ?? null, () => null);
}

/** Every question with a text that cannot be read, in the order in which they were left. */
export function useDraftProblems(state: State): readonly { readonly question: QuestionId; readonly problem: string }[] {
  const problems = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
  return (Object.entries(problems) as [QuestionId, DraftProblem][]).filter(([id, { over }]) => over === state.answers[id]).map(([question, { problem }]) => ({ question, problem }));
}
