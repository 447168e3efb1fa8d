import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, serverSides, type Scenario, type StackServer } from '../../src/engine/index.ts';
import { catalogue, loadServingFacts } from '../../src/knowledge/index.ts';
import { CHOICE_OPTIONS, scenarioWith } from '../support/scenarios.ts';

const facts = await loadServingFacts();
const anyStack = fc.constantFrom(...catalogue.families.flatMap(({ stacks }) => stacks.map(({ id }) => id)));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const span = fc.tuple(share, share, share).map(([a, b, at]) => ({ ends: [Math.min(a, b), Math.max(a, b)] as const, at }));
const CHOICES = ['nat', 'sleepy', 'direction', 'guarantee', 'latency', 'pushToDevice', 'platform'] as const;

function sideOf(scenario: Scenario, stack: string): StackServer['all'] {
  const [row] = atOnce(serverSides({ scenario, catalogue, stacks: [stack], facts })).rows;
  if (row === undefined) throw new Error(`No stack ${stack}`);
  return row.all;
}
const logarithmic = (high: number) => (at: number) => Math.round(high ** at);

describe('laws of the server side', () => {
  it('a load from answers inside a range lies inside its range', () => {
    const subsets = fc.tuple(...CHOICES.map((id) => fc.tuple(fc.subarray([...CHOICE_OPTIONS[id]], { minLength: 1 }), fc.nat(20))));
    fc.assert(fc.property(anyStack, span, span, subsets, (stack, fleet, messages, choices) => {
      const inside = ({ ends: [from, to], at }: typeof fleet) => from + (to - from) * at;
      const [ofFleet, ofMessages] = [logarithmic(1e7), logarithmic(86_400)];
      const picked = CHOICES.map((id, index) => [id, choices[index] ?? [[], 0]] as const);
      const wide = sideOf(scenarioWith({ fleetSize: fleet.ends.map(ofFleet) as [number, number], messagesPerDay: messages.ends.map(ofMessages) as [number, number], ...Object.fromEntries(picked.map(([id, [possible]]) => [id, possible])) }), stack);
      const point = sideOf(scenarioWith({ fleetSize: ofFleet(inside(fleet)), messagesPerDay: ofMessages(inside(messages)), ...Object.fromEntries(picked.map(([id, [possible, pick]]) => [id, possible[pick % possible.length]])) }), stack);
      if ('unknown' in wide.load || 'unknown' in point.load) throw new Error('Expected a load');
      for (const measure of ['atOnce', 'messagesPerSecond', 'keepAlivesPerSecond'] as const) {
        expect(point.load[measure].low, measure).toBeGreaterThanOrEqual(wide.load[measure].low * (1 - 1e-9) - 1e-12);
        expect(point.load[measure].high, measure).toBeLessThanOrEqual(wide.load[measure].high * (1 + 1e-9) + 1e-12);
      }
      for (const memory of ['memoryBytes', 'tlsBytes'] as const) {
        const [range, one] = [wide[memory], point[memory]];
        if (range === null || one === null) {
          expect(one, memory).toBe(range);
          continue;
        }
        // A larger fleet may be beyond every test, so a smaller one inside the range may be known where the whole is not; never the other way round.
        if ('unknown' in range) continue;
        if ('unknown' in one) throw new Error(`${memory} of a part is unknown, of the whole known`);
        expect(one.low, memory).toBeGreaterThanOrEqual(range.low * (1 - 1e-9));
        expect(one.high, memory).toBeLessThanOrEqual(range.high * (1 + 1e-9));
      }
    }), { numRuns: 120 });
  });

  it('twice the fleet never asks for less', () => {
    fc.assert(fc.property(anyStack, fc.integer({ min: 1, max: 400_000 }), (stack, devices) => {
      const [less, more] = [devices, 2 * devices].map((fleetSize) => sideOf(scenarioWith({ fleetSize, messagesPerDay: 24, nat: 'nat', sleepy: 'no' }), stack));
      if (less === undefined || more === undefined || 'unknown' in less.load || 'unknown' in more.load) throw new Error('Expected a load');
      expect(more.load.atOnce.high).toBeGreaterThanOrEqual(less.load.atOnce.high);
      expect(more.load.messagesPerSecond.low).toBeCloseTo(2 * less.load.messagesPerSecond.low, 9);
    }), { numRuns: 150 });
  });
});
