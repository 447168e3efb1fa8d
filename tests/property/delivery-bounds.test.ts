import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/engine/candidate.ts';
import { ANY_LINK, firstDeliverySeconds, leastFirstDeliverySeconds, networkOf, setUpRoundTrips } from '../../src/estimate/index.ts';
import { decisionCatalogue as catalogue } from '../../src/knowledge/index.ts';

const networks = [ANY_LINK, ...catalogue.links.map(networkOf)];

describe('the least time to the first delivery', () => {
  it.each(candidatesOf(catalogue).map((candidate) => [candidate.stack.id, candidate] as const))('of %s is never above the time, on any link', (_, { stack, capabilities }) => {
    for (const network of networks) {
      for (const payloadBytes of [1, 200, 5_000]) {
        const inputs = { payloadBytes, guarantee: 'at-least-once', latency: 'seconds', roundTripMs: null, network } as const;
        expect(leastFirstDeliverySeconds(stack, inputs)).toBeLessThanOrEqual(firstDeliverySeconds(stack, capabilities, inputs) * (1 + 1e-9));
      }
    }
  });

  it('counts no round trip that the set-up does not take', () => {
    const still = { ...ANY_LINK, rttMs: 1_000, upKbitPerSecond: 1e12, downKbitPerSecond: 1e12 };
    for (const { stack } of candidatesOf(catalogue)) {
      const trips = leastFirstDeliverySeconds(stack, { payloadBytes: 1, guarantee: 'at-least-once', latency: 'seconds', roundTripMs: null, network: still }) - 0.5;
      expect(trips, stack.id).toBeLessThanOrEqual(setUpRoundTrips(stack) + 1e-6);
    }
  });
});
