import type { WireInputs } from './exchange.ts';
import type { PlayedPhase } from './transport/play.ts';

/** How many keep-alive rounds fall between two messages: a message restarts the timer, so only whole keep-alive times inside a gap count. */
export function keepAlivesInGap({ intervalSeconds, keepAliveSeconds }: Pick<WireInputs, 'intervalSeconds' | 'keepAliveSeconds'>): number {
  return keepAliveSeconds > 0 ? Math.max(0, Math.ceil(intervalSeconds / keepAliveSeconds) - 1) : 0;
}

/** So long after the start before it, unless that is over before an answer can have come. */
export function starting(milliseconds: number, inputs: WireInputs): PlayedPhase['start'] {
  return milliseconds > inputs.network.rttMs + 5 ? { sincePreviousStartMs: milliseconds } : { afterPreviousMs: Math.max(0, milliseconds) };
}
