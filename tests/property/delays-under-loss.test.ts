import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/engine/candidate.ts';
import { atOnce, delaysUnderLoss, type Scenario } from '../../src/engine/index.ts';
import { ANY_LINK, expectedDelays, type ExpectedDelay, type LossyLatencyInputs, type Missing } from '../../src/estimate/index.ts';
import { catalogue, decisionCatalogue } from '../../src/knowledge/index.ts';
import { scenarioWith } from '../support/scenarios.ts';

const candidates = new Map(candidatesOf(decisionCatalogue).map((candidate) => [candidate.stack.id, candidate]));
const anyStack = fc.constantFrom(...candidates.keys());
const loss = fc.double({ min: 0, max: 0.9, noNaN: true });
const inputs: fc.Arbitrary<Omit<LossyLatencyInputs, 'lossShare'>> = fc.record({
  payloadBytes: fc.integer({ min: 1, max: 2_000 }), guarantee: fc.constantFrom('best-effort', 'at-least-once', 'exactly-once'), roundTripMs: fc.constantFrom(1, 40, 300, 2_000),
  latency: fc.constantFrom('realtime', 'seconds', 'relaxed'), network: fc.constant(ANY_LINK),
});
const orders = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;
const high = (delay: ExpectedDelay | Missing) => ('unknown' in delay ? null : delay);

describe('laws of the times under loss', () => {
  it('more loss never brings a message sooner, nor more of them', () => {
    fc.assert(fc.property(anyStack, inputs, loss, loss, (id, given, a, b) => {
      const candidate = candidates.get(id);
      if (candidate === undefined) throw new Error(`No stack ${id}`);
      const [less, more] = orders(a, b).map((lossShare) => expectedDelays(candidate.stack, candidate.capabilities, { ...given, lossShare }));
      if (less === undefined || more === undefined || 'refused' in less || 'refused' in more) throw new Error('Refused');
      for (const when of ['cold', 'warm', 'commandDown'] as const) {
        const [sooner, later] = [high(less[when]), high(more[when])];
        if (sooner === null || later === null) continue;
        expect(later.seconds.low, when).toBeGreaterThanOrEqual(sooner.seconds.low * (1 - 1e-9));
        expect(later.seconds.high, when).toBeGreaterThanOrEqual(sooner.seconds.high * (1 - 1e-9));
        expect(later.lostShare, when).toBeGreaterThanOrEqual(sooner.lostShare - 1e-12);
      }
    }), { numRuns: 300 });
  });

  it('a result from answers inside a range lies inside its range', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const spans = { payloadBytes: [1, 3_000], lossShare: [0, 0.5], roundTripMs: [5, 3_000] } as const;
    const guarantees = ['best-effort', 'at-least-once', 'exactly-once'] as const;
    const span = (id: keyof typeof spans, at: number) => spans[id][0] + (spans[id][1] - spans[id][0]) * at;
    const between = fc.tuple(part, part, part).map(([a, b, at]) => ({ ends: orders(a, b), at }));
    const links = fc.constantFrom<readonly string[]>([], ['nb-iot'], ['wifi', 'lte-m']);
    fc.assert(fc.property(anyStack, between, between, between, links, fc.subarray([...guarantees], { minLength: 1 }), fc.nat(2), (stack, payload, lost, trip, members, possible, pick) => {
      const delaysOf = (scenario: Scenario) => atOnce(delaysUnderLoss({ scenario, catalogue, stacks: [stack] })).rows[0];
      const wide = delaysOf(scenarioWith({
        links: members, guarantee: possible, payloadBytes: payload.ends.map((at) => Math.round(span('payloadBytes', at))) as [number, number],
        lossShare: lost.ends.map((at) => span('lossShare', at)) as [number, number], roundTripMs: trip.ends.map((at) => span('roundTripMs', at)) as [number, number],
      }));
      const inside = (id: keyof typeof spans, { ends: [from, to], at }: typeof payload) => span(id, from + (to - from) * at);
      const point = delaysOf(scenarioWith({
        links: members, guarantee: possible[pick % possible.length] ?? 'at-least-once', payloadBytes: Math.round(inside('payloadBytes', payload)), lossShare: inside('lossShare', lost), roundTripMs: inside('roundTripMs', trip),
      }));
      for (const when of ['cold', 'warm', 'commandDown'] as const) {
        const [range, one] = [wide?.[when].range, point?.[when].range];
        if (range === undefined || one === undefined) throw new Error('No row');
        if ('unknown' in range || 'unknown' in one) {
          // What can be said of the whole can be said of each point in it.
          expect('unknown' in one && !('unknown' in range), when).toBe(false);
          continue;
        }
        expect(one.low, when).toBeGreaterThanOrEqual(range.low * (1 - 1e-9));
        expect(one.high, when).toBeLessThanOrEqual(range.high * (1 + 1e-9));
      }
    }), { numRuns: 120 });
  });
});
