import { describe, expect, it } from 'vitest';
import { yearBytes } from '../../../../src/report/byte-view/year-bytes.ts';
import type { PhaseTotals, SessionModel } from '../../../../src/wire/index.ts';

const phase = (up: number, down: number): PhaseTotals => ({ up: { packets: 1, ipBytes: up, transportPayloadBytes: 0 }, down: { packets: 1, ipBytes: down, transportPayloadBytes: 0 } });
const phases: SessionModel['phases'] = { connect: phase(300, 100), firstMessage: phase(60, 0), perMessage: phase(40, 10), keepalive: phase(5, 5), disconnect: phase(20, 30) };

describe('bytes of a year', () => {
  it.each([
    // A day: connect 400, close 50, the first message 10 more than the rest; 24 messages of 50, each gap with 11 rounds of 10.
    ['a kept connection with keep-alive', { connection: 'kept', intervalSeconds: 3600 }, 11, 365 * (460 + 24 * (50 + 11 * 10))],
    ['a kept connection without', { connection: 'kept', intervalSeconds: 3600 }, 0, 365 * (460 + 24 * 50)],
    ['a connection for each message', { connection: 'per-message', intervalSeconds: 3600 }, 11, 365 * 24 * 50],
    ['a session taken up again', { connection: 'resumed', intervalSeconds: 3600 }, 11, 365 * 24 * (400 + 60 + 50)],
  ] as const)('%s', (_, inputs, keepAlivesInGap, expected) => expect(yearBytes({ phases, inputs, keepAlivesInGap })).toBe(expected));

  it('are unknown without a time between messages', () => expect(yearBytes({ phases, inputs: { connection: 'kept', intervalSeconds: 0 }, keepAlivesInGap: 0 })).toBeNull());
});
