import { redo, undo } from './history.ts';
import { isPageWithState } from './pages-with-state.ts';

/** Fields that have an undo of their own. */
const TEXT_FIELD = 'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"], [type="range"])';

let following = false;

/** Ctrl+Z or ⌘Z takes back a change, with Shift (or Ctrl+Y) it comes again: outside text fields, on the pages that show the answers. */
export function followHistoryKeys(): void {
  if (following) return;
  following = true;
  window.addEventListener('keydown', (event) => {
    const move = moveOf(event);
    if (move === null || !isPageWithState(window.location.pathname)) return;
    if (event.target instanceof Element && event.target.matches(TEXT_FIELD)) return;
    event.preventDefault();
    move();
  });
}

function moveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): (() => void) | null {
  if (ctrlKey === metaKey || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? redo : undo;
  return letter === 'y' && ctrlKey && !shiftKey ? redo : null;
}
