/** A change in a form control that was made before the questions came to life. */
export interface EarlyChange {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly checked: boolean;
}

let early: EarlyChange[] = [];

/** Prerendered controls work before their script has arrived: what is done with them is kept and applied later. */
export function watchEarlyInput(): void {
  document.addEventListener('change', note, { capture: true });
}

/** What was noted so far, in order; nothing is noted from then on. */
export function takeEarlyInput(): readonly EarlyChange[] {
  document.removeEventListener('change', note, { capture: true });
  const taken = early;
  early = [];
  return taken;
}

function note({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  early.push({ name: target.name, kind: target.type, value: target.value, checked: target.checked });
}
