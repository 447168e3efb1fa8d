import { describe, expect, it } from 'vitest';
import { meanWait, repeatedExchange } from '../../../src/wire/loss/expectation.ts';
import { COAP_CONFIRMABLE, MQTT_SN_RETRY, type RetryTimers } from '../../../src/wire/loss/retry-timers.ts';
import { simulateRepeatedExchange } from '../../support/lossy-datagrams.ts';

/** RFC 7252 §4.2 word for word: a first timeout between 2 and 3 s, doubled at each of four repetitions. */
function coapPauses(random: () => number): readonly number[] {
  const first = 2_000 + 1_000 * random();
  return [first, 2 * first, 4 * first, 8 * first];
}

const PROTOCOLS: readonly (readonly [name: string, timers: RetryTimers, pauses: (random: () => number) => readonly number[]])[] = [
  ['CoAP CON (RFC 7252 §4.2)', COAP_CONFIRMABLE, coapPauses],
  ['MQTT-SN QoS 1 (MQTT-SN 1.2 §6.13)', MQTT_SN_RETRY, () => [10_000, 10_000, 10_000]],
];
const LOSSES = [{ up: 0.01, down: 0.01 }, { up: 0.05, down: 0.1 }, { up: 0.1, down: 0.1 }, { up: 0.2, down: 0.05 }, { up: 0.3, down: 0.3 }] as const;
const EXCHANGES = 100_000;

describe.each(PROTOCOLS)('%s: closed form and seeded simulation of 100 000 exchanges', (_name, timers, pausesMs) => {
  it.each(LOSSES.map((loss) => [loss.up, loss.down, loss] as const))('loss %d up, %d down: datagrams within 1 %, shares within 0.2 points, delay within 6 %', (_up, _down, loss) => {
    const simulated = simulateRepeatedExchange({ loss, pausesMs, exchanges: EXCHANGES, seed: 11 });
    const expected = repeatedExchange(loss.up, loss.down, timers.pausesMs.length + 1);
    expect(Math.abs(simulated.requests / EXCHANGES / expected.requests - 1)).toBeLessThan(0.01);
    expect(Math.abs(simulated.replies / EXCHANGES / expected.replies - 1)).toBeLessThan(0.01);
    expect(Math.abs(simulated.givenUp / EXCHANGES - expected.failureShare)).toBeLessThan(0.002);
    expect(Math.abs(simulated.arrived / EXCHANGES - expected.deliveredShare)).toBeLessThan(0.002);
    expect(Math.abs(simulated.delayMs / simulated.arrived / meanWait(loss.up, timers.pausesMs) - 1)).toBeLessThan(0.06);
  });
});

describe('CoAP CON, figures of the formulas (RFC 7252 §4.2: five transmissions)', () => {
  it.each([[0.01, 1.020_304, 1.010_101, 3.1e-9], [0.05, 1.108_023, 1.052_622, 8.81e-6], [0.1, 1.234_262, 1.110_836, 2.4761e-4], [0.2, 1.553_052, 1.242_442, 6.0466e-3], [0.3, 1.970_403, 1.379_283, 3.4503e-2]] as const)('loss %d both ways', (loss, requests, replies, failure) => {
    const expected = repeatedExchange(loss, loss, 5);
    expect(Math.abs(expected.requests - requests)).toBeLessThan(5e-7);
    expect(Math.abs(expected.replies - replies)).toBeLessThan(1e-6);
    expect(Math.abs(expected.failureShare / failure - 1)).toBeLessThan(0.02);
  });
});

it('waits as long as the published spans allow: MAX_TRANSMIT_SPAN is 45 s with the longest factor (RFC 7252 §4.8.2)', () => {
  const mean = COAP_CONFIRMABLE.pausesMs.reduce((sum, pause) => sum + pause, 0);
  expect(mean * (1.5 / 1.25)).toBe(45_000);
});

it('without loss nothing is repeated, and with all lost every try is made', () => {
  expect(repeatedExchange(0, 0, 5)).toEqual({ requests: 1, replies: 1, failureShare: 0, deliveredShare: 1 });
  expect(repeatedExchange(1, 0, 5)).toEqual({ requests: 5, replies: 0, failureShare: 1, deliveredShare: 0 });
});
