import type { Interval } from '../base/index.ts';
import type { Missing } from './unknown.ts';

/**
 * Whether something fits: `fits`: even the largest published figure does; `may-fit`: the ranges overlap; `too-large`: not even the smallest does;
 * `unknown`: no figure is published; `open`: what the device has is not answered.
 */
export type Fit = 'fits' | 'may-fit' | 'too-large' | 'unknown' | 'open';

/** @param needs published range, KiB @param has free memory of the device, KiB; null while it is open */
export function fitOf(needs: Interval | Missing, has: Interval | null): Fit {
  if ('unknown' in needs) return 'unknown';
  if (has === null) return 'open';
  if (needs.high <= has.low) return 'fits';
  return needs.low > has.high ? 'too-large' : 'may-fit';
}

/** How good a fit is, to compare: an unknown one is no better than one that is too large. */
export function fitRank(fit: Fit): number {
  switch (fit) {
    case 'fits': return 3;
    case 'open': return 2;
    case 'may-fit': return 1;
    case 'unknown':
    case 'too-large': return 0;
  }
}

/** Free memory, KiB, that the device lacks to hold even the largest published figure; 0 where it has it; null where either is not known. */
export function lackingKiB(needs: Interval | Missing, has: Interval | null): number | null {
  return 'unknown' in needs || has === null ? null : Math.max(0, needs.high - has.low);
}
