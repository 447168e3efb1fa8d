import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastBytesPerDay, networkOf, traffic, type TrafficInputs } from '../../src/estimate/index.ts';
import { decisionCatalogue as catalogue } from '../../src/knowledge/index.ts';
import { candidatesOf } from '../../src/engine/candidate.ts';

const candidates = candidatesOf(catalogue);
function never(): never {
  throw new Error('No such candidate');
}

const networks = catalogue.links.map(networkOf);

const inputs: fc.Arbitrary<TrafficInputs> = fc.record({
  payloadBytes: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: 1_048_576 })),
  messagesPerDay: fc.double({ min: 0.01, max: 864_000, noNaN: true }),
  direction: fc.constantFrom('uplink', 'downlink', 'both'),
  guarantee: fc.constantFrom('best-effort', 'at-least-once', 'exactly-once'),
  pushToDevice: fc.boolean(),
  latency: fc.constantFrom('realtime', 'interactive', 'seconds', 'relaxed'),
  behindNat: fc.boolean(),
  sleeps: fc.boolean(),
  tcpTimestamps: fc.boolean(),
  lossShare: fc.double({ min: 0, max: 0.3, noNaN: true }),
  network: fc.constantFrom(...networks),
});

describe('the least traffic of a day', () => {
  it('is never more than the traffic, for any stack', () => {
    fc.assert(fc.property(inputs, fc.nat(candidates.length - 1), (given, at) => {
      const { stack, capabilities } = candidates[at] ?? never();
      const day = traffic(stack, capabilities, given);
      expect(leastBytesPerDay(stack, capabilities, given), stack.id).toBeLessThanOrEqual((day.bytesUp + day.bytesDown) * (1 + 1e-9));
    }), { numRuns: 2_000 });
  });

  it('is most of the traffic of long messages over TCP', () => {
    const tcp = candidates.find(({ stack }) => stack.id === 'mqtt-5/tcp/none');
    const [network] = networks;
    if (tcp === undefined || network === undefined) throw new Error('No such stack or link');
    const given: TrafficInputs = {
      payloadBytes: 1_000, messagesPerDay: 1_000, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: false, latency: 'seconds', behindNat: false,
      sleeps: false, tcpTimestamps: false, lossShare: 0, network,
    };
    const day = traffic(tcp.stack, tcp.capabilities, given);
    expect(leastBytesPerDay(tcp.stack, tcp.capabilities, given) / (day.bytesUp + day.bytesDown)).toBeGreaterThan(0.8);
  });
});
