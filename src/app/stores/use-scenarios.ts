import { useEffect, useSyncExternalStore } from 'react';
import { loadScenarios, scenarioStore } from './scenario-store.ts';
import { useSession } from './use-session.ts';

/** What is saved, from the moment that it has been read. */
export function useScenarios() {
  useEffect(loadScenarios, []);
  return useSyncExternalStore(scenarioStore.subscribe, scenarioStore.getState, scenarioStore.getInitialState);
}

/** The saved scenario that is open, and whether its answers have been changed since; null where none is, or where it has been deleted. */
export function useOpenScenario(): { readonly id: string; readonly name: string; readonly changed: boolean } | null {
  const open = useSession((session) => session.scenario);
  const state = useSession((session) => session.state);
  const isOpen = open !== null;
  useEffect(() => {
    if (isOpen) loadScenarios();
  }, [isOpen]);
  const name = useSyncExternalStore(scenarioStore.subscribe, () => scenarioStore.getState().list.find(({ id }) => id === open?.id)?.name ?? null, () => null);
  return open === null || name === null ? null : { id: open.id, name, changed: open.state !== state };
}
