import { describe, expect, it } from 'vitest';
import { ANY_LINK } from '../../../src/estimate/network.ts';
import { PROPORTIONAL_FROM_BYTES, sessionSizes } from '../../../src/estimate/session-sizes.ts';
import { traffic, type TrafficInputs } from '../../../src/estimate/traffic.ts';
import { sizeSession } from '../../../src/wire/index.ts';
import { wireInputsFor } from '../../../src/estimate/session-sizes.ts';
import { exchangeStack } from '../../support/exchange-stack.ts';
import { capabilities } from '../../support/small-catalogue.ts';

const INPUTS: TrafficInputs = {
  payloadBytes: 20, messagesPerDay: 24, direction: 'uplink', guarantee: 'best-effort', pushToDevice: false, latency: 'seconds', behindNat: true,
  sleeps: false, tcpTimestamps: false, lossShare: 0, network: ANY_LINK,
};
const UDP = exchangeStack('raw-udp/udp/none', 'raw-udp');
const UDP_CAN = capabilities({ deliveryGuarantees: ['best-effort'], pushToDevice: 'reply-window' });
const TCP = exchangeStack('raw-tcp/tcp/none', 'raw-tcp');

describe('traffic of a day', () => {
  it('a datagram an hour is 24 times its packet, and nothing else', () => {
    expect(traffic(UDP, UDP_CAN, INPUTS)).toEqual({
      bytesUp: 24 * 48, bytesDown: 0, packetsUp: 24, packetsDown: 0, use: 'kept', keepAlivesPerDay: 0, pollsPerDay: 0,
    });
  });

  it('on LoRaWAN each message counts with its frame of 13 bytes, on a bare link and behind IP without one', () => {
    const bare = exchangeStack('raw-link/link/none', 'raw-link');
    const bytesOn = (stack: typeof bare, link: string) => traffic(stack, UDP_CAN, { ...INPUTS, network: { ...ANY_LINK, link } }).bytesUp;
    expect(bytesOn(bare, 'lorawan')).toBe(24 * (20 + 13));
    expect(bytesOn(bare, 'local-bus')).toBe(24 * 20);
    expect(bytesOn(UDP, 'lorawan')).toBe(24 * 48);
  });

  it('a device that must be reachable behind NAT keeps the mapping open', () => {
    const day = traffic(UDP, UDP_CAN, { ...INPUTS, pushToDevice: true });
    expect(day.keepAlivesPerDay).toBe(86_400 / ANY_LINK.udpNatTimeoutSeconds - 24);
  });

  it('a sleeping device is not kept reachable', () => {
    expect(traffic(UDP, UDP_CAN, { ...INPUTS, pushToDevice: true, sleeps: true }).keepAlivesPerDay).toBe(0);
  });

  it('a device that cannot be sent to asks as often as the latency needs', () => {
    const asking = capabilities({ pushToDevice: 'none' });
    expect(traffic(TCP, asking, { ...INPUTS, pushToDevice: true, latency: 'seconds' }).pollsPerDay).toBe(8_640);
    expect(traffic(TCP, asking, { ...INPUTS, pushToDevice: true, latency: 'relaxed' }).pollsPerDay).toBe(24);
    expect(traffic(TCP, asking, INPUTS).pollsPerDay).toBe(0);
  });

  it('a connection is kept where messages are frequent, and set up anew where they are rare', () => {
    expect(traffic(TCP, capabilities(), { ...INPUTS, messagesPerDay: 1_440 }).use).toBe('kept');
    expect(traffic(TCP, capabilities(), { ...INPUTS, messagesPerDay: 2 }).use).toBe('per-message');
  });

  it('one lost packet in five is a quarter more sent', () => {
    expect(traffic(UDP, UDP_CAN, { ...INPUTS, lossShare: 0.2 }).bytesUp).toBeCloseTo(24 * 48 * 1.25, 9);
  });

  it('half the messages go each way where both are asked', () => {
    const day = traffic(UDP, UDP_CAN, { ...INPUTS, direction: 'both' });
    expect([day.packetsUp, day.packetsDown]).toEqual([12, 12]);
  });
});

describe('sizes of large messages', () => {
  it('are taken in proportion, within half a percent of playing every segment', () => {
    const question = { direction: 'up', guarantee: 'at-least-once', tcpTimestamps: false, network: ANY_LINK } as const;
    for (const payloadBytes of [3 * PROPORTIONAL_FROM_BYTES, 100_000, 250_000]) {
      const estimated = sessionSizes(TCP, { ...question, payloadBytes }).perMessage.up.ipBytes;
      const played = sizeSession(TCP, wireInputsFor(TCP, { ...question, payloadBytes }, 'kept')).perMessage.up.ipBytes;
      expect(Math.abs(estimated - played) / played).toBeLessThan(0.005);
    }
  });
});
