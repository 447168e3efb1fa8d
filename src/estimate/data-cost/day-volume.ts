import type { DayTotals } from '../traffic.ts';
import type { DayVolume } from './billed-volume.ts';

/** Bytes and packets of one or several days of traffic, for example of both ends of an open answer, as ranges. */
export function dayVolume(first: DayTotals, ...others: readonly DayTotals[]): DayVolume {
  const span = (count: (day: DayTotals) => number): { readonly low: number; readonly high: number } => {
    const counts = [first, ...others].map(count);
    return { low: Math.min(...counts), high: Math.max(...counts) };
  };
  return { bytesUp: span(({ bytesUp }) => bytesUp), bytesDown: span(({ bytesDown }) => bytesDown), packetsUp: span(({ packetsUp }) => packetsUp), packetsDown: span(({ packetsDown }) => packetsDown) };
}
