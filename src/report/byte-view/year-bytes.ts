import type { PhaseTotals, SessionModel, WireInputs } from '../../wire/index.ts';

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_YEAR = 365;
/** A kept connection is taken to break and be set up again once a day, as in the estimates of a result. */
const SESSIONS_PER_DAY = 1;

/** An exchange that was sized. */
export interface SizedExchange {
  readonly phases: SessionModel['phases'];
  readonly inputs: WireInputs;
  /** Keep-alive rounds between two messages. */
  readonly keepAlivesInGap: number;
}

/** IP bytes of one device in a year, both directions; null where the time between messages is not above zero. */
export function yearBytes({ phases, inputs, keepAlivesInGap }: Omit<SizedExchange, 'inputs'> & { readonly inputs: Pick<WireInputs, 'connection' | 'intervalSeconds'> }): number | null {
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
      return DAYS_PER_YEAR * (SESSIONS_PER_DAY * session + messages * (message + keepAlivesInGap * phaseBytes(phases.keepalive)));
    }
  }
}

export function phaseBytes({ up, down }: PhaseTotals): number {
  return up.ipBytes + down.ipBytes;
}
