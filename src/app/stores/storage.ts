/** The only place that touches storage. Denied, full or broken storage never shows: the value then lives as long as the page. */
const memory = new Map<string, string>();
const PREFIX = 'wirewise.';

export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function writeStored(key: string, value: string | null): void {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) window.localStorage.removeItem(PREFIX + key);
    else window.localStorage.setItem(PREFIX + key, value);
  } catch {
    // Kept in memory above.
  }
}
