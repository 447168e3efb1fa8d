import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import { flipPoints, flipsAlong } from '../../../src/engine/flip-points.ts';
import type { InputId, Scenario } from '../../../src/engine/index.ts';
import { SWEEPS, type Sweep } from '../../../src/engine/number-sweeps.ts';
import { withAnswer } from '../../../src/engine/with-answer.ts';
import { scenarioWith } from '../../support/scenarios.ts';
import { SMALL_CATALOGUE } from '../../support/small-catalogue.ts';

/** Located to this share of the value: docs/method.md. */
const PRECISION = 0.005;

const sweepOf = (input: Sweep['input']): Sweep => {
  const sweep = SWEEPS.find((given) => given.input === input);
  if (sweep === undefined) throw new Error(input);
  return sweep;
};
const flipAt = (input: Sweep['input'], threshold: number) => flipsAlong(sweepOf(input), (value) => (value < threshold ? 'a' : 'b'));

describe('flips along a number', () => {
  it('is asked at 13 points from end to end, even on its scale, where nothing changes', () => {
    const askedOf = (input: Sweep['input']) => {
      const asked: number[] = [];
      expect(flipsAlong(sweepOf(input), (value) => { asked.push(value); return 'a'; })).toEqual([]);
      return asked;
    };
    expect(askedOf('lossShare')).toEqual(Array.from({ length: 13 }, (_, step) => expect.closeTo(step * 0.025, 12)));
    // 10,000 = 10^4 over 12 steps: three steps a decade.
    expect(askedOf('roundTripMs')).toEqual(Array.from({ length: 13 }, (_, step) => expect.closeTo(10 ** (step / 3), 6)));
    // 2^20 over 12 steps: 2^(5/3) each, to whole bytes.
    expect(askedOf('payloadBytes')).toEqual([1, 3, 10, 32, 102, 323, 1024, 3251, 10_321, 32_768, 104_032, 330_281, 1_048_576]);
  });

  it('names the number, its unit and the families before and after', () => {
    expect(flipAt('payloadBytes', 100)).toEqual([{ input: 'payloadBytes', at: 100, unit: 'B', from: 'a', to: 'b' }]);
  });

  it('a whole number is found exactly while a half per cent of it is less than one', () => {
    for (const threshold of [2, 3, 4, 11, 33, 101, 199]) expect(flipAt('payloadBytes', threshold)[0]?.at).toBe(threshold);
  });

  it('else the value is past the flip by at most half a per cent', () => {
    for (const [input, threshold] of [
      ['payloadBytes', 777], ['payloadBytes', 54_321], ['payloadBytes', 1_048_576], ['messagesPerDay', 1.5], ['messagesPerDay', 600_000], ['roundTripMs', 250], ['roundTripMs', 1.01],
      ['deviceRamKiB', 2.5], ['lossShare', 0.0123], ['lossShare', 0.299], ['fleetSize', 9_999_999],
    ] as const) {
      const [flip, ...others] = flipAt(input, threshold);
      expect(others).toEqual([]);
      expect(flip?.at, `${input} ${threshold}`).toBeGreaterThanOrEqual(threshold);
      expect(flip?.at, `${input} ${threshold}`).toBeLessThanOrEqual(threshold / (1 - PRECISION));
    }
    expect(Number.isInteger(flipAt('payloadBytes', 54_321)[0]?.at)).toBe(true);
  });

  it('near zero loss the precision is that of a thousandth of the span', () => {
    const at = flipAt('lossShare', 1e-9)[0]?.at ?? 0;
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThanOrEqual(1e-9 + PRECISION * 0.0003);
  });

  it('halves what is left, on the scale of the number, and stops once it is near enough', () => {
    const asksFor = (input: Sweep['input'], threshold: number) => {
      let asks = 0;
      flipsAlong(sweepOf(input), (value) => { asks += 1; return value < threshold ? 'a' : 'b'; });
      return asks - 13;
    };
    // Loss between 0.1 and 0.125: 0.025 / 2^6 is below 0.005 × 0.11, 0.025 / 2^5 is not.
    expect(asksFor('lossShare', 0.11)).toBe(6);
    // A third of a decade, ln = 0.768: over 2^7 = 0.0060 is not yet, over 2^8 = 0.0030 is below 0.005.
    expect(asksFor('roundTripMs', 250)).toBe(8);
    // Just above 929.5, the point in the middle: ln of 864,000^(1/12) = 1.139, over 2^8 = 0.0045. The mean of both ends would take 9: 2.12 / 2^8 = 0.0083.
    expect(asksFor('messagesPerDay', 930)).toBe(8);
    // Bytes as well, where the precision is above one of them: ln of 2^(5/3) = 1.155, over 2^8 = 0.0045.
    expect(asksFor('payloadBytes', 54_321)).toBe(8);
    // Below a thousandth of the span: 0.025 / 2^15 is below 0.005 × 0.0003, 0.025 / 2^14 is not.
    expect(asksFor('lossShare', 1e-9)).toBe(15);
  });

  it('several flips stand in order, each with its neighbours', () => {
    const flips = flipsAlong(sweepOf('payloadBytes'), (value) => (value < 50 ? 'a' : value < 150 ? 'b' : 'a'));
    expect(flips.map(({ at, from, to }) => [at, from, to])).toEqual([[50, 'a', 'b'], [150, 'b', 'a']]);
  });

  it('where nothing can run there is no flip, to it or from it', () => {
    expect(flipsAlong(sweepOf('payloadBytes'), (value) => (value < 50 ? null : 'a'))).toEqual([]);
    expect(flipsAlong(sweepOf('payloadBytes'), (value) => (value < 50 ? 'a' : null))).toEqual([]);
    expect(flipsAlong(sweepOf('payloadBytes'), (value) => (value < 50 ? 'a' : value < 5000 ? null : 'b'))).toEqual([]);
  });
});

describe('flips of a scenario', () => {
  const evaluationOf = (scenario: Scenario) => {
    const result = evaluate(scenario, SMALL_CATALOGUE);
    if (result.kind === 'refused') throw new Error('refused');
    return result.evaluation;
  };

  it('on both sides of each, the families named there are first', () => {
    const scenario = scenarioWith({ payloadBytes: 40, messagesPerDay: 24, platform: 'rtos', metered: 'yes', security: 'none' });
    const firstAt = (input: InputId, value: number) => {
      const { compiled, places } = evaluationOf(withAnswer(scenario, input, value));
      return compiled.families[places[0]?.family ?? -1];
    };
    const flips = flipPoints(evaluationOf(scenario), {});
    expect(flips.length).toBeGreaterThan(0);
    for (const { input, at, from, to } of flips) expect([firstAt(input, at * (1 - PRECISION)), firstAt(input, at)]).toEqual([from, to]);
  });

  it('none while nothing fits, though more memory would let families run of which now one, now another is first', () => {
    const evaluation = evaluationOf(scenarioWith({ deviceRamKiB: 1, links: ['ethernet'] }));
    expect(evaluation.places).toEqual([]);
    expect(flipPoints(evaluation, {})).toEqual([]);
  });
});
