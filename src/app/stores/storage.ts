/**
 * The only place that touches storage; public/theme.js reads the theme before the first paint. Where storage is denied or full, what is
 * written lives as long as the page. Embedded frames (src/embed) keep nothing and do not use this.
 */
const PREFIX = 'wirewise.';

/** What storage would not take, newer than what it holds under the same key. */
const onPage = new Map<string, string>();

/** Kept in the browser for the next visit, or until this page is closed. */
export type Kept = 'in-browser' | 'on-page';

export function readStored(key: string): string | null {
  try {
    // Touching the property can throw by itself.
    return onPage.get(key) ?? window.localStorage.getItem(PREFIX + key);
  } catch {
    return onPage.get(key) ?? null;
  }
}

/** @param value null forgets what is there */
export function writeStored(key: string, value: string | null): Kept {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, value);
    onPage.delete(key);
    return 'in-browser';
  } catch {
    if (value === null) onPage.delete(key);
    else onPage.set(key, value);
    return 'on-page';
  }
}

/** Calls back when another page of this site has written the key. */
export function watchStored(key: string, changed: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === PREFIX + key || event.key === null) changed();
  });
}
