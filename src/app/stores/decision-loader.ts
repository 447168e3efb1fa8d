import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Decision } from './decision-chunk.ts';

export type DecisionStatus =
  | { readonly status: 'waiting' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly decision: Decision };

const store = createStore<DecisionStatus>(() => ({ status: 'waiting' }));

/** Fetches engine and catalogue once. @throws when the chunk cannot be fetched; a later call tries again. */
export async function loadDecision(): Promise<Decision> {
  const known = store.getState();
  if (known.status === 'ready') return known.decision;
  if (known.status !== 'loading') store.setState({ status: 'loading' });
  try {
    const { decision } = await import('./decision-chunk.ts');
    store.setState({ status: 'ready', decision });
    return decision;
  } catch (error) {
    store.setState({ status: 'failed' });
    throw error;
  }
}

/** Starts fetching without waiting; a failure shows in the status. */
export function prepareDecision(): void {
  loadDecision().catch(() => {});
}

export function useDecision(): DecisionStatus {
  return useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
}
