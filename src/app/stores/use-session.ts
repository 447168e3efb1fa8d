import { useSyncExternalStore } from 'react';
import { answersStore, type Session } from './answers-store.ts';

/** A part of the session. The selector must return a part that stays the same object while nothing changed. */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useSyncExternalStore(answersStore.subscribe, () => select(answersStore.getState()), () => select(answersStore.getInitialState()));
}
