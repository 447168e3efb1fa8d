import { useSyncExternalStore } from 'react';
import { sessionStore, type Session } from './session.ts';

/** A part of the session. The selector must return a part that stays the same object while nothing changed. */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useSyncExternalStore(sessionStore.subscribe, () => select(sessionStore.getState()), () => select(sessionStore.getInitialState()));
}
