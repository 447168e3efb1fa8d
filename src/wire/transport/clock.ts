/** Ticks of the simulated clock in a millisecond: a power of two, so that a time in milliseconds is exact however many are added (up to 2^43 ms). */
const TICKS_PER_MS = 1024;

/**
 * A duration in whole ticks of the simulated clock, in milliseconds. Durations such as 0.15 or 333.3 ms have no exact binary form: where two
 * things are due at the same moment, sums of them would fall to one side or the other as a session goes on.
 */
export function onClock(milliseconds: number): number {
  return Math.round(milliseconds * TICKS_PER_MS) / TICKS_PER_MS;
}

/** The same, never longer than asked: a value that is halved again and again comes to rest. */
export function onClockBefore(milliseconds: number): number {
  return Math.floor(milliseconds * TICKS_PER_MS) / TICKS_PER_MS;
}
