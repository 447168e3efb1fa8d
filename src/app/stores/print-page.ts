/**
 * Parts of a page are worked out when they come into view; on paper everything is in view. Asks for all of them, waits until they are
 * there, and prints. Also for Ctrl+P and ⌘P, because a page cannot make the dialog of the browser wait once it is open.
 */
const LOOK_EVERY_MS = 100;
/** Whatever is not there by then stays out, and the paper says so. */
const WAIT_AT_MOST_MS = 60_000;

let asking = false;
let following = false;
const listeners = new Set<() => void>();

/** Whether a print is being prepared, so that everything shows. */
export const isPrintAsked = () => asking;

export function onPrintAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function printPage(): Promise<void> {
  if (asking) return;
  ask(true);
  const end = performance.now() + WAIT_AT_MOST_MS;
  // Looked at twice in a row: what arrives may bring parts of its own that have to be waited for.
  for (let quiet = 0; quiet < 2 && performance.now() < end; quiet = isAwaiting() ? 0 : quiet + 1) await pause();
  window.print();
  ask(false);
}

export function followPrintKeys(): void {
  if (following) return;
  following = true;
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey === event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void printPage();
  });
}

function ask(next: boolean): void {
  asking = next;
  for (const listener of listeners) listener();
}

const isAwaiting = () => document.querySelector('[data-awaited], [aria-busy="true"]') !== null;
const pause = () => new Promise<void>((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); });
