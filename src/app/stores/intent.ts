/**
 * The first sign that somebody uses the page. The questions are there from the start, as prerendered markup; what makes them work, and
 * engine and catalogue, are fetched from this moment on: a visitor who only reads the first screen does not pay for them.
 */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'touchstart', 'wheel', 'scroll', 'dragenter', 'dragover'] as const;

let wanted: Promise<void> | null = null;
let announce = () => {};

/** Resolves at the first sign; at once where there is no person (prerendering). */
export function whenWanted(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve();
  wanted ??= new Promise((resolve) => {
    announce = () => {
      for (const sign of SIGNS) window.removeEventListener(sign, announce);
      resolve();
    };
    for (const sign of SIGNS) window.addEventListener(sign, announce, { passive: true });
  });
  return wanted;
}

/** Something else asks for it: a link with answers was opened. */
export function want(): void {
  void whenWanted();
  announce();
}
