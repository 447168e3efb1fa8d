import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend, type Scenario } from '../../src/engine/index.ts';
import { givenAnswers } from '../support/given-answers.ts';
import { CHOICE_OPTIONS, NUMBER_SPANS, scenarioWith } from '../support/scenarios.ts';
import { SMALL_CATALOGUE } from '../support/small-catalogue.ts';
import { criteria } from '../../src/knowledge/criteria/index.ts';

/** Every criterion counts the same, so that weights do not move with the answers. */
const EQUAL = Object.fromEntries(criteria.map((criterion) => [criterion.id, 1]));
const decide = (scenario: Scenario) => recommend(scenario, SMALL_CATALOGUE, [], { depth: 'stacks', weights: EQUAL });

/** One point inside what a scenario leaves open: each open number at a share of its span, each open choice at one of its options. */
function pointInside(scenario: Scenario, numbers: readonly number[], picks: readonly number[]): Scenario {
  const point: Record<string, unknown> = { ...scenario };
  for (const [at, id] of Object.keys(NUMBER_SPANS).entries()) {
    const { range } = scenario[id as keyof typeof NUMBER_SPANS];
    const share = numbers[at % numbers.length] ?? 0;
    const value = range.low > 0 ? range.low * (range.high / range.low) ** share : range.low + share * (range.high - range.low);
    const inside = Math.min(range.high, Math.max(range.low, value));
    point[id] = { kind: 'number', state: 'answered', range: { low: inside, high: inside }, typical: inside };
  }
  for (const [at, id] of Object.keys(CHOICE_OPTIONS).entries()) {
    const { possible } = scenario[id as keyof typeof CHOICE_OPTIONS];
    point[id] = { kind: 'choice', state: 'answered', possible: [possible[(picks[at % picks.length] ?? 0) % possible.length]] };
  }
  return point as unknown as Scenario;
}

describe('intervals', () => {
  it('of utilities and scores contain every point result inside them, the weights being the same', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });
    const picks = fc.array(fc.nat(11), { minLength: 24, maxLength: 24 });
    fc.assert(fc.property(givenAnswers, shares, picks, (given, numbers, chosen) => {
      const scenario = scenarioWith(given);
      const open = decide(scenario);
      const point = decide(pointInside(scenario, numbers, chosen));
      for (const stack of point.stacks) {
        const around = open.stacks.find((entry) => entry.stack === stack.stack);
        expect(around, `${stack.stack} survives wherever it survives in a world inside`).toBeDefined();
        if (around === undefined) continue;
        for (const entry of stack.contributions) {
          const range = around.contributions.find((other) => other.criterion === entry.criterion)?.utilityRange ?? { low: 1, high: 0 };
          expect(entry.utility, entry.criterion).toBeGreaterThanOrEqual(range.low - 1e-9);
          expect(entry.utility, entry.criterion).toBeLessThanOrEqual(range.high + 1e-9);
        }
        expect(stack.score).toBeGreaterThanOrEqual(around.scoreRange.low - 1e-9);
        expect(stack.score).toBeLessThanOrEqual(around.scoreRange.high + 1e-9);
      }
    }), { numRuns: 80 });
  });
});
