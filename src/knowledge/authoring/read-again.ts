import type { Figure } from '../schema/figure.ts';

/** A figure whose source was read again after the rest of the edition. */
export function readAgain(figure: Figure): Figure {
  return { ...figure, checked: '2026-11-30' };
}
