import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/engine/candidate.ts';
import { atOnce, reachOf, type PathRange, type Scenario } from '../../src/engine/index.ts';
import { ANY_LINK, idleLimits, traffic, type TrafficInputs } from '../../src/estimate/index.ts';
import { catalogue, decisionCatalogue, loadServingFacts } from '../../src/knowledge/index.ts';
import { CHOICE_OPTIONS, NUMBER_SPANS, scenarioWith } from '../support/scenarios.ts';

const facts = await loadServingFacts();
const candidates = new Map(candidatesOf(decisionCatalogue).map((candidate) => [candidate.stack.id, candidate]));
const anyStack = fc.constantFrom(...candidates.keys());
const CHOICES = ['nat', 'sleepy', 'topology', 'direction', 'guarantee', 'latency', 'pushToDevice', 'platform'] as const;
const NUMBERS = ['payloadBytes', 'messagesPerDay', 'lossShare'] as const;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const pathOf = (scenario: Scenario, stack: string): PathRange => {
  const [row] = atOnce(reachOf({ scenario, catalogue, stacks: [stack], facts })).rows;
  if (row === undefined) throw new Error(`No stack ${stack}`);
  return row.path;
};
const amount = (id: (typeof NUMBERS)[number], at: number) => {
  const { low, high } = NUMBER_SPANS[id];
  return id === 'lossShare' ? low + (high - low) * at : Math.round(low * (high / low) ** at);
};
const orders = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;

describe('laws of reach', () => {
  it('a path from answers inside a range is one of its ways, and its figures lie inside', () => {
    const spans = fc.tuple(...NUMBERS.map(() => fc.tuple(share, share, share)));
    const subsets = fc.tuple(...CHOICES.map((id) => fc.tuple(fc.subarray([...CHOICE_OPTIONS[id]], { minLength: 1 }), fc.nat(20))));
    fc.assert(fc.property(anyStack, fc.constantFrom<readonly string[]>([], ['nb-iot'], ['wifi', 'lte-m'], ['lorawan']), spans, subsets, (stack, links, numbers, choices) => {
      const [wide, point]: [Record<string, unknown>, Record<string, unknown>] = [{ links }, { links }];
      NUMBERS.forEach((id, index) => {
        const [a = 0, b = 0, at = 0] = numbers[index] ?? [];
        const [from, to] = orders(a, b);
        wide[id] = [amount(id, from), amount(id, to)];
        point[id] = Math.min(amount(id, to), Math.max(amount(id, from), amount(id, from + (to - from) * at)));
      });
      CHOICES.forEach((id, index) => {
        const [possible = [], pick = 0] = choices[index] ?? [];
        wide[id] = possible;
        point[id] = possible[pick % possible.length];
      });
      const [all, one] = [pathOf(scenarioWith(wide), stack), pathOf(scenarioWith(point), stack)];
      for (const kind of one.kinds) expect(all.kinds).toContain(kind);
      for (const measure of ['afterSeconds', 'refreshesPerDay', 'refreshBytesPerDay'] as const) {
        const [range, inside] = [all[measure], one[measure]];
        if (range === null) {
          expect(inside, measure).toBeNull();
          continue;
        }
        if ('unknown' in range || inside === null || 'unknown' in inside) {
          if (inside !== null && 'unknown' in inside) expect('unknown' in range, measure).toBe(true);
          continue;
        }
        expect(inside.low, measure).toBeGreaterThanOrEqual(range.low * (1 - 1e-9) - 1e-9);
        expect(inside.high, measure).toBeLessThanOrEqual(range.high * (1 + 1e-9) + 1e-9);
      }
    }), { numRuns: 150 });
  });

  it('twice the interval between messages never needs fewer refreshes', () => {
    fc.assert(fc.property(anyStack, fc.integer({ min: 1, max: 20_000 }), (stack, messagesPerDay) => {
      const at = (messages: number) => pathOf(scenarioWith({ nat: 'nat', sleepy: 'no', direction: 'uplink', messagesPerDay: messages, links: ['lte-m'] }), stack).refreshesPerDay;
      const [often, seldom] = [at(2 * messagesPerDay), at(messagesPerDay)];
      if (often === null || seldom === null || 'unknown' in often || 'unknown' in seldom) return;
      expect(seldom.low).toBeGreaterThanOrEqual(often.low);
      expect(seldom.high).toBeGreaterThanOrEqual(often.high);
    }), { numRuns: 100 });
  });

  it('the refreshes at the shortest idle time are the keep-alives that the traffic counts, where both keep a path open', () => {
    const link = catalogue.links.find(({ id }) => id === 'lte-m') ?? null;
    fc.assert(fc.property(anyStack.filter((id) => !id.includes('/link/')), fc.integer({ min: 1, max: 20_000 }), (id, messagesPerDay) => {
      const candidate = candidates.get(id);
      if (candidate === undefined) throw new Error(`No stack ${id}`);
      const { stack, capabilities } = candidate;
      const [nat] = idleLimits(stack, link, true, [], facts);
      const network = { ...ANY_LINK, udpNatTimeoutSeconds: nat?.seconds.low ?? NaN, tcpNatTimeoutSeconds: nat?.seconds.low ?? NaN };
      const day: TrafficInputs = { payloadBytes: 40, messagesPerDay, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: true, latency: 'seconds', behindNat: true, sleeps: false, tcpTimestamps: false, lossShare: 0, network };
      const { keepAlivesPerDay } = traffic(stack, capabilities, day);
      const refreshes = pathOf(scenarioWith({ nat: 'nat', sleepy: 'no', direction: 'uplink', messagesPerDay, links: ['lte-m'] }), stack.id).refreshesPerDay;
      if (refreshes === null || 'unknown' in refreshes) throw new Error('Expected refreshes');
      // A proxy in front of a WebSocket may forget sooner than the traffic takes NAT to.
      if (stack.transport === 'websocket' || stack.protocol === 'websocket') expect(refreshes.high).toBeGreaterThanOrEqual(keepAlivesPerDay);
      else expect(refreshes.high).toBeCloseTo(keepAlivesPerDay, 9);
    }), { numRuns: 150 });
  });
});
