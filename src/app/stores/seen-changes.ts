import { dismissChange } from './answers-store.ts';
import { sessionStore, type Change } from './session.ts';

const seen = new WeakSet<Change>();

/** The note about the change stood long enough to be read. */
export function noteSeen(change: Change): void {
  seen.add(change);
}

/** On a move to another page: what has been told there is not told again here. */
export function dismissSeenChange(): void {
  const { change } = sessionStore.getState();
  if (change !== null && seen.has(change)) dismissChange();
}
