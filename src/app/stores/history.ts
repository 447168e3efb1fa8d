import { commit, sessionStore, stepOf, type Session, type Step } from './session.ts';

export function undo(): void {
  goTo(-1, 'undone');
}

export function redo(): void {
  goTo(1, 'redone');
}

/** Back to a step that the address holds. One that undo or redo would reach is reached in this way, so that both tell one story. */
export function restoreStep(step: Step): void {
  const { past, future } = sessionStore.getState();
  const ago = past.toReversed().findIndex(({ state }) => state === step.state);
  const ahead = future.findIndex(({ state }) => state === step.state);
  if (ago >= 0) goTo(-1 - ago, null);
  else if (ahead >= 0) goTo(ahead + 1, null);
  else commit(step);
}

/** Where in the history the session stands: the number of steps behind it. */
export function goBackTo(stepsBehind: number): void {
  const back = sessionStore.getState().past.length - stepsBehind;
  if (back > 0) goTo(-back, 'undone');
}

/** Moves along past and future. @param by steps, negative into the past */
function goTo(by: number, how: 'undone' | 'redone' | null): void {
  const session = sessionStore.getState();
  const line = [...session.past, stepOf(session), ...session.future];
  const at = session.past.length + by;
  const step = line[at];
  if (step === undefined) return;
  const moved: Partial<Session> = { ...step, past: line.slice(0, at), future: line.slice(at + 1), change: how === null ? null : { how, name: '', before: session.state } };
  sessionStore.setState(moved);
}
