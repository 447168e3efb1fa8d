import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Decision } from './decision-chunk.ts';
import { loadSources } from '../../knowledge/index.ts';
import { fullSeat, knownRecommendation, quickSeat, startDeciding } from './recommendation-store.ts';

export type DecisionStatus =
  | { readonly status: 'waiting' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly decision: Decision };

const store = createStore<DecisionStatus>(() => ({ status: 'waiting' }));

/** Fetches engine and catalogue once. @throws when they cannot be fetched; a later call tries again. */
export async function loadDecision(): Promise<Decision> {
  const known = store.getState();
  if (known.status === 'ready') return known.decision;
  if (known.status !== 'loading') store.setState({ status: 'loading' });
  try {
    const [{ createDecision, means }, catalogue] = await Promise.all([import('./decision-chunk.ts'), quickSeat.start()]);
    const present = store.getState();
    if (present.status === 'ready') return present.decision;
    const decision = createDecision(catalogue, knownRecommendation);
    startDeciding(means);
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

let naming = false;

/** Fetches the words of the catalogue and the titles of the sources, for pages that show whole results. */
export async function nameSources(): Promise<void> {
  if (naming) return;
  naming = true;
  try {
    const [{ createDecision }, , catalogue, sources] = await Promise.all([import('./decision-chunk.ts'), loadDecision(), fullSeat.start(), loadSources()]);
    store.setState({ status: 'ready', decision: createDecision({ ...catalogue, sources: [...sources] }, knownRecommendation) });
  } catch {
    naming = false;
    store.setState({ status: 'failed' });
  }
}

export function useDecision(): DecisionStatus {
  return useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
}
