import { unreachable } from '../base/index.ts';

export type LatencyNeed = 'realtime' | 'interactive' | 'seconds' | 'relaxed';

/** How often a device asks that cannot be sent to, seconds: often enough for the asked latency. */
export function pollSeconds(latency: LatencyNeed): number {
  switch (latency) {
    // Faster than once a second nobody polls; the constraint on reaching the device speaks for these.
    case 'realtime':
    case 'interactive': return 1;
    case 'seconds': return 10;
    case 'relaxed': return 3_600;
    default: return unreachable(latency);
  }
}
