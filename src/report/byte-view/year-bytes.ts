import type { PhaseTotals, SessionModel, WireInputs } from '../../wire/index.ts';

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_YEAR = 365;
/** A kept connection is taken to break and be set up again once a day, as in the estimates of a result. */
const SESSIONS_PER_DAY = 1;

/** IP bytes of one device in a year, both directions; null where the time between messages is not above zero. */
export function yearBytes(phases: SessionModel['phases'], inputs: Pick<WireInputs, 'connection' | 'intervalSeconds' | 'keepAliveSeconds'>): number | null {
  if (!(inputs.intervalSeconds > 0)) return null;
  const messages = SECONDS_PER_DAY / inputs.intervalSeconds;
  const connect = phaseBytes(phases.connect);
  const first = phaseBytes(phases.firstMessage);
  const message = phaseBytes(phases.perMessage);
  const close = phaseBytes(phases.disconnect);
  switch (inputs.connection) {
    case 'per-message': return DAYS_PER_YEAR * messages * message;
    case 'resumed': return DAYS_PER_YEAR * messages * (connect + first + close);
    case 'kept': {
      const session = connect + close + Math.min(1, messages) * (first - message);
      return DAYS_PER_YEAR * (SESSIONS_PER_DAY * session + messages * (message + roundsInGap(inputs) * phaseBytes(phases.keepalive)));
    }
  }
}

/** Keep-alive rounds between two messages: each message starts the timer anew, so only whole keep-alive times inside the gap count. */
export function roundsInGap({ intervalSeconds, keepAliveSeconds }: Pick<WireInputs, 'intervalSeconds' | 'keepAliveSeconds'>): number {
  return keepAliveSeconds > 0 ? Math.max(0, Math.ceil(intervalSeconds / keepAliveSeconds) - 1) : 0;
}

export function phaseBytes({ up, down }: PhaseTotals): number {
  return up.ipBytes + down.ipBytes;
}
