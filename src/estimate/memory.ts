import type { Interval } from '../base/index.ts';
import type { Stack } from '../knowledge/index.ts';
import { rangeOf } from './figure-range.ts';
import { missing, type Missing } from './unknown.ts';

/** Working memory of protocol, transport and security on a small device, KiB. */
export function ramKiB(stack: Stack): Interval | Missing {
  return rangeOf(stack.ramKiB) ?? missing('a published figure for the RAM of this stack');
}

/** Code of protocol, transport and security, KiB. */
export function flashKiB(stack: Stack): Interval | Missing {
  return rangeOf(stack.flashKiB) ?? missing('a published figure for the flash of this stack');
}
