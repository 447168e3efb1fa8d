/** Whether the list of all commands is open. Without a library: this runs before the page comes to life, so that no early wish is lost. */
let open = false;
let following = false;
const listeners = new Set<() => void>();

/** Ctrl+K, ⌘K and every control that is marked with `data-opens-palette` open it from now on. @param missed what happened so far */
export function followPaletteWishes(missed: readonly Event[] = []): void {
  if (following) return;
  following = true;
  missed.forEach(hearWish);
  window.addEventListener('keydown', hearWish);
  window.addEventListener('click', hearWish);
}

function hearWish(event: Event): void {
  if (!(event instanceof KeyboardEvent ? isPaletteKey(event) : event.type === 'click' && event.target instanceof Element && event.target.closest('[data-opens-palette]') !== null)) return;
  if (event instanceof KeyboardEvent) event.preventDefault();
  setPaletteOpen(true);
}

const isPaletteKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) => key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey;

export function setPaletteOpen(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export const isPaletteOpen = () => open;

export function onPaletteChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
