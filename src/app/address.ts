import { isPageWithState } from './stores/pages-with-state.ts';
import { readStored } from './stores/storage.ts';
import { LAST_STATE_KEY } from './stores/storage-keys.ts';
import { keyOf } from './stores/stored-document.ts';

/** Brings `…/index.html` and a missing slash at the end to the one spelling that the router knows. Keeps query and fragment. */
export function settleAddress(): void {
  const { pathname, search, hash } = window.location;
  const settled = pathname.replace(/\/index\.html$/, '/').replace(/\.html$/, '/');
  if (settled !== pathname) window.history.replaceState(window.history.state, '', settled + search + hash);
}

/** Prerendered pages name the icon relative to themselves; a move to another page must not change where it lies. */
export function holdIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon !== null) icon.setAttribute('href', icon.href);
}

/** Whether the page is about a state: the address carries one, the last visit left one, or the page has nothing to show without. The app may lie under any path. */
export function showsState(): boolean {
  const { pathname, search, hash } = window.location;
  return hash.includes('=') || search.length > 1 || /%(?:25)*23/i.test(pathname) || /\/(?:guided|review|result|share|scenarios)\/$/.test(pathname) || (isPageWithState(pathname) && readStored(keyOf(LAST_STATE_KEY)) !== null);
}
