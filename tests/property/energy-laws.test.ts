import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyLoad, estimateBattery, networkOf, type BatteryEstimate, type BatteryInputs, type CellularRadio, type DailyLoad, type RadioInputs, type TrafficInputs } from '../../src/estimate/index.ts';
import { catalogue, type EnergyProfile } from '../../src/knowledge/index.ts';
import { energyFacts, point } from '../support/battery-question.ts';

const { profiles } = energyFacts;
const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
const interval = (low: number, high: number) => fc.tuple(within(low, high), within(low, high)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const direction = fc.record({ bytes: within(0, 40), packets: within(1, 3) });
const exchange = fc.record({ up: direction, down: direction, roundTrips: within(0, 3) });

const load: fc.Arbitrary<DailyLoad> = fc.record({
  messagesPerDay: within(0.1, 2_000), message: exchange, setUpsPerDay: fc.constant(0), setUp: exchange, setUpIsFullDtls: fc.boolean(),
  keepAlivesPerDay: within(0, 3_000), keepAlive: exchange, pollsPerDay: within(0, 2_000), poll: exchange, roundTripSeconds: interval(0.05, 5), upKbitPerSecond: interval(10, 5_000),
});

/** Ranges of the radio's inputs, and points inside them. */
interface RadioCase {
  readonly wide: RadioInputs;
  readonly inside: RadioInputs;
}
const pick = ({ low, high }: { low: number; high: number }, at: number) => point(low + (high - low) * at);

function radioCase(kind: EnergyProfile['kind']): fc.Arbitrary<RadioCase> {
  const at = within(0, 1);
  switch (kind) {
    case 'cellular': return fc.record({
      releaseAssistance: fc.constantFrom('used' as const, 'not-used' as const), inactivity: interval(0, 60), update: interval(600, 1_000_000), at,
    }).map(({ releaseAssistance, inactivity, update, at: place }) => {
      const common = { kind: 'cellular', releaseAssistance, sleepMode: 'psm', activeSeconds: point(0), edrxCycleSeconds: null } as const;
      return { wide: { ...common, inactivitySeconds: inactivity, trackingAreaUpdateSeconds: update }, inside: { ...common, inactivitySeconds: pick(inactivity, place), trackingAreaUpdateSeconds: pick(update, place) } };
    });
    case 'wifi': return fc.constantFrom(1, 3, 10).map((dtim) => ({ wide: { kind: 'wifi', between: 'associated', dtim: null, coldStartMillicoulombs: null }, inside: { kind: 'wifi', between: 'associated', dtim, coldStartMillicoulombs: null } }));
    case 'sleepy-802.15.4': return fc.tuple(interval(0.2, 600), at).map(([poll, place]) => ({ wide: { kind: 'sleepy-802.15.4', pollSeconds: poll }, inside: { kind: 'sleepy-802.15.4', pollSeconds: pick(poll, place) } }));
    case 'ble': return fc.tuple(interval(0.0075, 4), at).map(([period, place]) => ({ wide: { kind: 'ble', connectionIntervalSeconds: period }, inside: { kind: 'ble', connectionIntervalSeconds: pick(period, place) } }));
    case 'lorawan': return fc.constantFrom(7, 8, 9, 10, 11, 12).map((factor) => ({ wide: { kind: 'lorawan', spreadingFactor: null, transmitDbm: null }, inside: { kind: 'lorawan', spreadingFactor: point(factor), transmitDbm: null } }));
  }
}

const battery = (radio: RadioInputs, capacity: { low: number; high: number }): BatteryInputs => ({
  radio, capacityMilliampHours: capacity, batteryVolts: null, chemistry: 'li-socl2', usableShare: null, selfDischargeSharePerYear: null, sleepMicroamps: point(10),
});

function estimated(profile: EnergyProfile, inputs: BatteryInputs, of: DailyLoad): BatteryEstimate | null {
  const result = estimateBattery({ profile, inputs, load: of, facts: energyFacts });
  if ('refused' in result) throw new Error(JSON.stringify(result));
  return 'unknown' in result ? null : result;
}

/** Floating-point sums of the same terms may differ in the last digits. */
const atMost = (value: number, bound: number) => value <= bound * (1 + 1e-9);
const everyProfile = profiles.map((profile) => [profile.id, profile] as const);

describe('laws of the energy estimate, for every measured board', () => {
  it.each(everyProfile)('%s: twice the time between messages never takes more charge a day', (_, profile) => {
    fc.assert(fc.property(radioCase(profile.kind), load, ({ wide }, day) => {
      const often = estimated(profile, battery(wide, point(1_000)), day);
      const rarely = estimated(profile, battery(wide, point(1_000)), { ...day, messagesPerDay: day.messagesPerDay / 2 });
      return often === null || rarely === null || (atMost(rarely.chargePerDay.low, often.chargePerDay.low) && atMost(rarely.chargePerDay.high, often.chargePerDay.high));
    }), { numRuns: 60 });
  });

  it.each(everyProfile)('%s: more bytes, keep-alives or polls never take less', (_, profile) => {
    fc.assert(fc.property(radioCase(profile.kind), load, within(1, 1.5), ({ wide }, day, more) => {
      const little = estimated(profile, battery(wide, point(1_000)), day);
      const bytes = { ...day, message: { ...day.message, up: { ...day.message.up, bytes: day.message.up.bytes * more } } };
      const grown = [bytes, { ...day, keepAlivesPerDay: day.keepAlivesPerDay * more }, { ...day, pollsPerDay: day.pollsPerDay * more }].map((each) => estimated(profile, battery(wide, point(1_000)), each));
      return grown.every((much) => little === null || much === null || (atMost(little.chargePerDay.low, much.chargePerDay.low) && atMost(little.chargePerDay.high, much.chargePerDay.high)));
    }), { numRuns: 60 });
  });

  it.each(everyProfile)('%s: a bigger battery never lives shorter, and a result from inputs inside a range lies inside its result', (_, profile) => {
    fc.assert(fc.property(radioCase(profile.kind), load, interval(100, 20_000), within(0, 1), ({ wide, inside }, day, capacity, place) => {
      const range = estimated(profile, battery(wide, capacity), day);
      const one = estimated(profile, battery(inside, pick(capacity, place)), day);
      const bigger = estimated(profile, battery(inside, point(pick(capacity, place).low * 2)), day);
      if (range === null || one === null || bigger === null) return true;
      return atMost(range.days.low, one.days.low) && atMost(one.days.high, range.days.high) && atMost(one.days.low, bigger.days.low) && atMost(one.days.high, bigger.days.high);
    }), { numRuns: 80 });
  });

  it.each(everyProfile)('%s: terms add up to what empties the battery', (_, profile) => {
    fc.assert(fc.property(radioCase(profile.kind), load, ({ inside }, day) => {
      const one = estimated(profile, { ...battery(inside, point(1_000)), usableShare: point(1), chemistry: null, selfDischargeSharePerYear: point(0.02) }, day);
      if (one === null) return;
      const sum = one.terms.reduce((total, term) => total + term.perDay.high, 0);
      expect(Math.abs(3_600_000 / sum / one.days.low - 1)).toBeLessThan(1e-9);
    }), { numRuns: 30 });
  });
});

describe('release assistance', () => {
  it('never costs more, and not knowing spans both answers', () => {
    fc.assert(fc.property(fc.constantFrom(...profiles.filter((profile) => profile.kind === 'cellular')), load, interval(0, 60), (profile, day, inactivitySeconds) => {
      const radio = (releaseAssistance: CellularRadio['releaseAssistance']): CellularRadio => ({ kind: 'cellular', releaseAssistance, sleepMode: 'psm', inactivitySeconds, activeSeconds: point(0), trackingAreaUpdateSeconds: null, edrxCycleSeconds: null });
      const [used, without, open] = (['used', 'not-used', 'unknown'] as const).map((answer) => estimated(profile, battery(radio(answer), point(1_000)), day));
      if (!used || !without || !open) return true;
      return atMost(without.days.low, used.days.low) && atMost(without.days.high, used.days.high) && open.days.low === without.days.low && open.days.high === used.days.high;
    }), { numRuns: 200 });
  });
});

describe('the day of real stacks', () => {
  it('twice the time between messages never takes more charge a day, whichever way connections are used', () => {
    const link = catalogue.links.find(({ id }) => id === 'nb-iot');
    const profile = profiles.find(({ id }) => id === 'nrf9160-lte-m-nordic');
    if (link === undefined || profile === undefined) throw new Error('No NB-IoT');
    const radio: CellularRadio = { kind: 'cellular', releaseAssistance: 'not-used', sleepMode: 'psm', inactivitySeconds: point(11), activeSeconds: point(0), trackingAreaUpdateSeconds: point(3_600), edrxCycleSeconds: null };
    const offenders: string[] = [];
    for (const family of catalogue.families) {
      for (const stack of family.stacks.filter(({ transport }) => transport !== 'link')) {
        const capabilities = { ...family.capabilities, ...stack.capabilityOverrides } as typeof family.capabilities;
        for (const sleeps of [true, false]) {
          const charges = [0.25, 0.5, 1, 2, 24, 48, 96, 192, 700, 1_400].map((messagesPerDay) => {
            const inputs: TrafficInputs = { payloadBytes: 40, messagesPerDay, direction: 'uplink', guarantee: 'at-least-once', pushToDevice: !sleeps, latency: 'seconds', behindNat: true, sleeps, tcpTimestamps: false, lossShare: 0, network: networkOf(link) };
            const result = estimateBattery({ profile, inputs: battery(radio, point(1_000)), load: dailyLoad(stack, capabilities, inputs), facts: energyFacts });
            if (!('days' in result)) throw new Error(JSON.stringify(result));
            return result.chargePerDay.high;
          });
          charges.forEach((charge, index) => {
            if (index > 0 && !atMost(charges[index - 1] ?? 0, charge)) offenders.push(`${stack.id} ${String(index)}: ${String(charges[index - 1])} > ${String(charge)}`);
          });
        }
      }
    }
    expect(offenders).toEqual([]);
  });
});
