/** Whether the list of all commands is open. Without a library: this runs before the page comes to life, so that no early wish is lost. */
let open = false;
let following = false;
const listeners = new Set<() => void>();

/** Ctrl+K, ⌘K and every control that is marked with `data-opens-palette` open it from now on. */
export function followPaletteWishes(): void {
  if (following) return;
  following = true;
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || event.ctrlKey === event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setPaletteOpen(true);
  });
  window.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-opens-palette]') !== null) setPaletteOpen(true);
  });
}

export function setPaletteOpen(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export const isPaletteOpen = () => open;

export function onPaletteChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
