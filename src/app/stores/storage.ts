/** The only place that writes storage; public/theme.js reads it before the first paint. Denied or full storage never shows. */
const PREFIX = 'wirewise.';

export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // The choice then lives as long as the page.
  }
}
