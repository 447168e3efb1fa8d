/** A change in a form control that was made before the questions came to life. */
export interface EarlyChange {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly checked: boolean;
}

let changes: EarlyChange[] = [];
let presses: HTMLButtonElement[] = [];

declare global {
  interface Window {
    /** From public/early.js, which is there before any module: hands over what it heard, in order, and stops listening. */
    readonly wirewiseMissed?: () => readonly Event[];
  }
}

/** What was done before this script arrived: changes of controls, clicks and the keys of the list of commands. Once. */
export const takeMissedEvents = (): readonly Event[] => window.wirewiseMissed?.() ?? [];

/** Prerendered controls work before their script has arrived: what is done with them is kept and applied later. @param missed what happened so far */
export function watchEarlyInput(missed: readonly Event[] = []): void {
  for (const event of missed) {
    if (event.type === 'change') noteChange(event);
    if (event.type === 'click') notePress(event);
  }
  document.addEventListener('change', noteChange, { capture: true });
  document.addEventListener('click', notePress, { capture: true });
  document.addEventListener('click', jump);
}

/** From here on the page handles its own jumps. */
export function endEarlyJumps(): void {
  document.removeEventListener('click', jump);
}

/** What was changed so far, in order; nothing is noted from then on. */
export function takeEarlyInput(): readonly EarlyChange[] {
  document.removeEventListener('change', noteChange, { capture: true });
  const taken = changes;
  changes = [];
  return taken;
}

/** Buttons that were pressed so far, in order; nothing is noted from then on. */
export function takeEarlyPresses(): readonly HTMLButtonElement[] {
  document.removeEventListener('click', notePress, { capture: true });
  const taken = presses.filter((button) => button.isConnected);
  presses = [];
  return taken;
}

function noteChange({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  changes.push({ name: target.name, kind: target.type, value: target.value, checked: target.checked });
}

function notePress({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button !== null) presses.push(button);
}

/** The fragment belongs to the answers: a jump moves the focus and leaves the address alone. */
function jump(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  document.getElementById(link.hash.slice(1))?.focus();
}
