import type { Interval } from '../../base/index.ts';

/** Costs of one way to send, in one unit: bytes or millicoulombs. */
export interface WayCosts {
  readonly perMessage: number;
  /** What a session costs beside its messages: set-up, the dearer first message, the close. */
  readonly opening: number;
  /** One keep-alive or NAT refresh; 0 where none is needed. */
  readonly refresh: number;
}

/** How a kept session lives: refreshed when the path has been silent for `refreshSeconds`, opened anew every `lifeSeconds` (Infinity: never). */
export interface KeptSession {
  readonly refreshSeconds: number;
  readonly lifeSeconds: number;
}

/** Cost of one message at an interval between messages, its refreshes and its part of the opening included. A message refreshes the path too. */
export function keptCost(kept: WayCosts, session: KeptSession, intervalSeconds: number): number {
  return kept.perMessage + kept.refresh * (Math.ceil(intervalSeconds / session.refreshSeconds) - 1) + kept.opening * intervalSeconds / session.lifeSeconds;
}

/** Cost of one message with a session of its own, whatever the interval. */
export function reopenedCost(again: WayCosts): number {
  return again.perMessage + again.opening;
}

/**
 * The longest interval between messages at which keeping the session costs no more than opening one for each message, seconds. 0: never;
 * Infinity: always. Exact: with D the saving of a message in a kept session, K a refresh every R seconds, and C the opening spread over
 * the life L, the cost K (ceil(T/R) − 1) + C T/L only rises with T. It passes D in the stretch n R < T ≤ (n+1) R with the largest n for
 * which something is left, and there at (D − K n) L / C or at the end of the stretch.
 */
export function keepUntil(kept: WayCosts, again: WayCosts, { refreshSeconds, lifeSeconds }: KeptSession): number {
  const saved = reopenedCost(again) - kept.perMessage;
  if (saved < 0) return 0;
  const aSecond = kept.opening / lifeSeconds;
  if (aSecond <= 0) return kept.refresh === 0 ? Infinity : refreshSeconds * (Math.floor(saved / kept.refresh) + 1);
  if (kept.refresh === 0) return saved / aSecond;
  const refreshes = Math.max(0, Math.ceil(saved / (kept.refresh + aSecond * refreshSeconds)) - 1);
  return Math.min(refreshSeconds * (refreshes + 1), (saved - kept.refresh * refreshes) / aSecond);
}

/** Costs known up to their ends. */
export interface WayRange {
  readonly perMessage: Interval;
  readonly opening: Interval;
  readonly refresh: Interval;
}

/** The break-even over ranges: it rises with the saving, the refresh period and the life, and falls with the costs of keeping. */
export function keepUntilRange(kept: WayRange, again: WayRange, refreshSeconds: Interval, lifeSeconds: Interval): Interval {
  return {
    low: keepUntil({ perMessage: kept.perMessage.high, opening: kept.opening.high, refresh: kept.refresh.high }, { perMessage: again.perMessage.low, opening: again.opening.low, refresh: 0 }, { refreshSeconds: refreshSeconds.low, lifeSeconds: lifeSeconds.low }),
    high: keepUntil({ perMessage: kept.perMessage.low, opening: kept.opening.low, refresh: kept.refresh.low }, { perMessage: again.perMessage.high, opening: again.opening.high, refresh: 0 }, { refreshSeconds: refreshSeconds.high, lifeSeconds: lifeSeconds.high }),
  };
}
