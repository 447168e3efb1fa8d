import { unreachable } from '../../base/index.ts';
import type { MemoryChange, MemoryNeed } from '../../engine/index.ts';
import type { Fit } from '../../estimate/index.ts';
import { formatKibibytes, formatRange } from '../number-format.ts';
import { joinWords } from './join-words.ts';

const FIT_NAMES: Readonly<Record<Fit, string>> = { fits: 'fits', 'may-fit': 'may fit', 'too-large': 'too large', unknown: 'unknown', open: 'not compared' };

/** "8.86–44.9 KiB, may fit"; unknown stays unknown. */
export function memoryNeedText({ needsKiB, fit }: Pick<MemoryNeed, 'needsKiB' | 'fit'>): string {
  if ('unknown' in needsKiB) return 'unknown';
  const size = formatRange(needsKiB.low, needsKiB.high, formatKibibytes);
  return fit === 'open' ? size : `${size}, ${FIT_NAMES[fit]}`;
}

/** The smallest change that would make a stack fit. */
export function memoryChangeText(change: MemoryChange): string {
  switch (change.kind) {
    case 'stack': return `${change.stackName} ${change.fits ? 'fits' : 'may fit'}`;
    case 'memory': return `${joinWords([...(change.ramKiB > 0 ? [`${formatKibibytes(change.ramKiB)} more RAM`] : []), ...(change.flashKiB > 0 ? [`${formatKibibytes(change.flashKiB)} more flash`] : [])])}, to be sure`;
    default: return unreachable(change);
  }
}
