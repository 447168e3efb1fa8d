import { html } from './elements.ts';

/**
 * The way from a frame to the full tool. A sandbox may refuse a new window without a word, and a page in a window that stays sandboxed
 * cannot run: so the address to copy appears where no window opened.
 */
export interface FullTool {
  /** @param fragment the state, without `#`; '' for the bare page */
  readonly lead: (fragment: string) => void;
}

export function fullTool(anchor: HTMLAnchorElement): FullTool {
  const home = anchor.href;
  const field = html('input', { type: 'text', readonly: '', 'aria-label': 'Address of the full tool with these answers' });
  const note = html('p', { class: 'address', role: 'status' });
  anchor.after(note);
  anchor.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // `noopener` would hide whether a window opened; the opener is cut right after.
    const opened = window.open(anchor.href, '_blank');
    if (opened !== null) {
      opened.opener = null;
      return;
    }
    field.setAttribute('value', anchor.href);
    note.replaceChildren('The page around this frame opens no windows. Copy the address: ', field);
    if (field instanceof HTMLInputElement) field.select();
  });
  return { lead: (fragment) => { anchor.href = fragment === '' ? home : `${home}#${fragment}`; } };
}
