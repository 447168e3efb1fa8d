import type { Stack } from '../../knowledge/index.ts';
import { edhocSession, sizeSession, type PhaseTotals } from '../../wire/index.ts';
import { NO_EXCHANGE, type Exchange } from '../energy/daily-load.ts';
import { setUpRoundTrips } from '../latency.ts';
import { resumedSetUp, sessionSizes, wireInputsFor, type SessionQuestion, type SessionSizes } from '../session-sizes.ts';

/**
 * Ways to send a message: `kept`: a session that stays open and is refreshed; `reconnect`: a new one for each message; `resume`: one that takes up an
 * earlier one; `connection-id`: kept without refreshes, since the server finds the session by its id (RFC 9146); `oscore`: keys that exist, no
 * session (RFC 8613); `edhoc`: OSCORE with keys made anew for each message (RFC 9528).
 */
export const SESSION_WAYS = ['kept', 'reconnect', 'resume', 'connection-id', 'oscore', 'edhoc'] as const;
export type SessionWayId = (typeof SESSION_WAYS)[number];

export interface SessionWay {
  readonly way: SessionWayId;
  readonly stack: string;
  /** Whether the opening is paid for each message or once in the life of a session. */
  readonly opened: 'each-message' | 'once';
  readonly message: Exchange;
  readonly opening: Exchange;
  readonly refresh: Exchange;
  readonly openingIsFullDtls: boolean;
}

/** Every way that one stack offers, for messages of one size. A device that only sends needs no refresh where nothing is bound to its address. */
export function sessionWays(stack: Stack, question: SessionQuestion): readonly SessionWay[] {
  const sizes = sessionSizes(stack, question);
  const trips = setUpRoundTrips(stack);
  const message = exchangeOf([[sizes.perMessage, 1]], answered(sizes.perMessage));
  const opening = (setUp: PhaseTotals, of: SessionSizes = sizes): Exchange => exchangeOf([[setUp, 1], [of.firstMessage, 1], [of.perMessage, -1], [of.disconnect, 1]], trips);
  const way = (id: SessionWayId, opened: SessionWay['opened'], of: Exchange, refresh: Exchange, fullDtls: boolean): SessionWay =>
    ({ way: id, stack: stack.id, opened, message, opening: of, refresh, openingIsFullDtls: fullDtls });
  if (stack.security === 'oscore') {
    const edhoc = edhocSizes(stack, question);
    return [
      way('oscore', 'once', opening(sizes.connect), NO_EXCHANGE, false),
      way('edhoc', 'each-message', { ...opening(edhoc.connect, edhoc), roundTrips: 1 }, NO_EXCHANGE, false),
    ];
  }
  const datagramTls = stack.security.startsWith('dtls');
  const keep = stack.security.endsWith('-cid')
    ? way('connection-id', 'once', opening(sizes.connect), NO_EXCHANGE, datagramTls)
    : way('kept', 'once', opening(sizes.connect), exchangeOf([[sizes.keepalive, 1]], answered(sizes.keepalive)), datagramTls);
  const resumed = resumedSetUp(stack, question);
  return [
    keep, way('reconnect', 'each-message', opening(sizes.connect), NO_EXCHANGE, datagramTls),
    ...(resumed === null ? [] : [way('resume', 'each-message', opening(resumed), NO_EXCHANGE, false)]),
  ];
}

/** The last message of EDHOC rides in the first request (RFC 9668); one round trip before it. */
function edhocSizes(stack: Stack, question: SessionQuestion): SessionSizes {
  const inputs = { ...wireInputsFor(stack, question, 'kept'), oscore: { keyExchange: 'edhoc-combined' } } as const;
  return sizeSession(stack, { ...inputs, oscore: { ...inputs.oscore, established: edhocSession(stack, inputs) } });
}

function answered({ up, down }: PhaseTotals): number {
  return up.packets > 0 && down.packets > 0 ? 1 : 0;
}

function exchangeOf(phases: readonly (readonly [phase: PhaseTotals, times: number])[], roundTrips: number): Exchange {
  const sum = (direction: 'up' | 'down'): Exchange['up'] => ({
    bytes: phases.reduce((total, [phase, times]) => total + phase[direction].ipBytes * times, 0),
    packets: phases.reduce((total, [phase, times]) => total + phase[direction].packets * times, 0),
  });
  return { up: sum('up'), down: sum('down'), roundTrips };
}
