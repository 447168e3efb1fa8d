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

const INTENT = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart', 'scroll'] as const;

/** Fetches at the first sign that somebody uses the page: a visitor who only reads the first screen does not pay for it. */
export function prepareOnIntent(): () => void {
  const stop = () => INTENT.forEach((name) => window.removeEventListener(name, start));
  const start = () => {
    stop();
    prepareDecision();
  };
  INTENT.forEach((name) => window.addEventListener(name, start, { passive: true }));
  return stop;
}

export function useDecision(): DecisionStatus {
  return useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
}
