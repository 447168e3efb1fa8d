import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateDataCost, type DataCostEstimate, type DataCostQuestion, type DayVolume } from '../../src/estimate/index.ts';
import { loadTariffs } from '../../src/knowledge/index.ts';

const tariffs = await loadTariffs();
/** To the millionth: a byte every hundred years is no device. */
const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true }).map((value) => Math.round(value * 1e6) / 1e6);
const count = (high: number) => fc.tuple(within(0, high), within(0, high)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const point = (value: number) => ({ low: value, high: value });
const day: fc.Arbitrary<DayVolume> = fc.record({ bytesUp: count(5e6), bytesDown: count(5e6), packetsUp: count(5_000), packetsDown: count(5_000) });
const wide = fc.record({ tariff: fc.constantFrom(...tariffs), day, messagesPerDay: count(1_000), dataSessionsPerDay: count(300), devices: fc.tuple(within(1, 1e5), within(1, 1e5)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })) });

function cost(question: DataCostQuestion): DataCostEstimate {
  const result = estimateDataCost(question);
  if ('refused' in result) throw new Error(JSON.stringify(result.refused));
  return result;
}
const atMost = (a: number, b: number) => a <= b * (1 + 1e-9) + 1e-9;
const inside = (inner: { low: number; high: number }, outer: { low: number; high: number }) => atMost(outer.low, inner.low) && atMost(inner.high, outer.high);
const pick = ({ low, high }: { low: number; high: number }, at: number) => point(low + (high - low) * at);

describe('laws of the data cost', () => {
  it('more bytes or packets never cost less', () => {
    fc.assert(fc.property(wide, within(1, 3), fc.constantFrom<keyof DayVolume>('bytesUp', 'bytesDown', 'packetsUp', 'packetsDown'), (question, more, field) => {
      const grown = { ...question, day: { ...question.day, [field]: { low: question.day[field].low * more, high: question.day[field].high * more } } };
      const [little, much] = [cost(question), cost(grown)];
      if (!atMost(little.volume.billed.low, much.volume.billed.low) || !atMost(little.volume.billed.high, much.volume.billed.high)) return false;
      if ('unknown' in little.perDevice || 'unknown' in much.perDevice) return true;
      return atMost(little.perDevice.amount.low, much.perDevice.amount.low) && atMost(little.perDevice.amount.high, much.perDevice.amount.high);
    }), { numRuns: 400 });
  });

  it('nothing is billed below what was sent, and the parts add up', () => {
    fc.assert(fc.property(wide, (question) => {
      const exact = { ...question, day: { bytesUp: point(question.day.bytesUp.high), bytesDown: point(question.day.bytesDown.high), packetsUp: point(question.day.packetsUp.high), packetsDown: point(question.day.packetsDown.high) }, dataSessionsPerDay: point(question.dataSessionsPerDay.high) };
      const { volume } = cost(exact);
      for (const side of ['low', 'high'] as const) expect(volume.billed[side]).toBeGreaterThanOrEqual((volume.ip[side] + volume.surcharge[side]) * (1 - 1e-12));
      return atMost(volume.billed.high, volume.ip.high + volume.surcharge.high + volume.rounding.high);
    }), { numRuns: 300 });
  });

  it('a result from inputs inside a range lies inside its result', () => {
    fc.assert(fc.property(wide, within(0, 1), within(0, 1), (question, at, sessionsAt) => {
      const one = cost({
        ...question, dataSessionsPerDay: pick(question.dataSessionsPerDay, sessionsAt), devices: pick(question.devices, at),
        day: { bytesUp: pick(question.day.bytesUp, at), bytesDown: pick(question.day.bytesDown, at), packetsUp: pick(question.day.packetsUp, at), packetsDown: pick(question.day.packetsDown, at) },
      });
      const all = cost(question);
      if (!inside(one.volume.billed, all.volume.billed)) return false;
      return 'unknown' in one.fleet || 'unknown' in all.fleet || inside(one.fleet.amount, all.fleet.amount);
    }), { numRuns: 500 });
  });

  it('the fleet costs its devices times one', () => {
    fc.assert(fc.property(wide, (question) => {
      const { perDevice, fleet } = cost({ ...question, devices: point(250) });
      return 'unknown' in perDevice || 'unknown' in fleet || (fleet.amount.low === perDevice.amount.low * 250 && fleet.amount.high === perDevice.amount.high * 250);
    }), { numRuns: 100 });
  });
});
