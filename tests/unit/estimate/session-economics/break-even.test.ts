import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepUntil, keepUntilRange, keptCost, reopenedCost } from '../../../../src/estimate/session-economics/break-even.ts';

const costs = (perMessage: number, opening: number, refresh = 0) => ({ perMessage, opening, refresh });
const forEver = (refreshSeconds: number) => ({ refreshSeconds, lifeSeconds: Infinity });

describe('interval up to which a kept session pays', () => {
  it('a set-up of 1,000 bytes buys ten refreshes of 100: eleven periods', () => {
    expect(keepUntil(costs(200, 1_000, 100), costs(200, 1_000), forEver(30))).toBe(330);
  });

  it('a set-up smaller than one refresh buys one period', () => expect(keepUntil(costs(200, 99, 100), costs(200, 99), forEver(30))).toBe(30));
  it('without refreshes a session is kept for ever', () => expect(keepUntil(costs(200, 1_000), costs(200, 1_000), forEver(30))).toBe(Infinity));
  it('a dearer message is never kept for a set-up that costs less', () => expect(keepUntil(costs(300, 0, 100), costs(200, 50), forEver(30))).toBe(0));
  it('a session that breaks once a day must save its opening in that day', () => {
    expect(keepUntil(costs(200, 1_000), costs(200, 1_000), { refreshSeconds: 30, lifeSeconds: 86_400 })).toBe(86_400);
    expect(keepUntil(costs(200, 1_000), costs(200, 500), { refreshSeconds: 30, lifeSeconds: 86_400 })).toBe(43_200);
  });

  it('is what trying every second finds', () => {
    const whole = (low: number, high: number) => fc.integer({ min: low, max: high });
    fc.assert(fc.property(whole(0, 400), whole(0, 3_000), whole(0, 300), whole(0, 400), whole(0, 3_000), whole(1, 90), fc.constantFrom(Infinity, 600, 3_600, 7_200), (keptMessage, keptOpening, refresh, message, opening, refreshSeconds, lifeSeconds) => {
      const kept = costs(keptMessage, keptOpening, refresh);
      const again = costs(message, opening);
      const session = { refreshSeconds, lifeSeconds };
      const until = keepUntil(kept, again, session);
      const last = 9_000;
      let tried = 0;
      let gaps = false;
      for (let second = 1; second <= last; second += 1) {
        if (keptCost(kept, session, second) > reopenedCost(again) * (1 + 1e-12)) continue;
        gaps ||= tried !== second - 1;
        tried = second;
      }
      expect(gaps).toBe(false);
      // The closed form knows fractions of a second, the trial whole ones.
      expect(tried).toBe(Math.min(last, Math.floor(until * (1 + 1e-12))));
    }), { numRuns: 300 });
  });

  it('a result from costs inside ranges lies inside the range', () => {
    const pair = (high: number) => fc.tuple(fc.integer({ min: 0, max: high }), fc.integer({ min: 0, max: high })).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    const way = fc.record({ perMessage: pair(400), opening: pair(3_000), refresh: pair(300) });
    const period = fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 90 })).map(([a, more]) => ({ low: a, high: a + more }));
    fc.assert(fc.property(way, way, period, fc.double({ min: 0, max: 1, noNaN: true }), (kept, again, refresh, at) => {
      const pick = ({ low, high }: { low: number; high: number }) => low + (high - low) * at;
      const point = (of: typeof kept) => ({ perMessage: pick(of.perMessage), opening: pick(of.opening), refresh: pick(of.refresh) });
      const one = keepUntil(point(kept), point(again), { refreshSeconds: pick(refresh), lifeSeconds: 86_400 });
      const range = keepUntilRange(kept, again, refresh, { low: 86_400, high: 86_400 });
      return range.low <= one * (1 + 1e-9) && one <= range.high * (1 + 1e-9);
    }), { numRuns: 400 });
  });
});
