import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';

/** Safari allows 100 calls of the history interface in 30 s; changes within this time share one. */
const WRITE_AFTER_MS = 300;

let current = '';
let written: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The part of the address after `#`: what this page wrote last, or what a link or the Back button put there. '' in prerendered markup. */
export function useFragment(): string {
  // A move inside the app fires no event of the window: the router's location makes this render, and the snapshot is read anew.
  useLocation();
  useEffect(() => () => clearTimeout(timer), []);
  return useSyncExternalStore(subscribe, snapshot, () => '');
}

/** Shows at once, stands in the address a moment later. No entry in the history: the page is one place. */
export function setFragment(next: string): void {
  snapshot();
  current = next;
  clearTimeout(timer);
  timer = setTimeout(() => {
    written = next;
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}${next === '' ? '' : `#${next}`}`);
  }, WRITE_AFTER_MS);
  for (const listener of listeners) listener();
}

function snapshot(): string {
  const inAddress = window.location.hash.slice(1);
  if (inAddress !== written) {
    written = inAddress;
    current = inAddress;
    clearTimeout(timer);
  }
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}
