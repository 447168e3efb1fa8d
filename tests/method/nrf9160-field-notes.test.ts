import { describe, expect, it } from 'vitest';
import { estimateBattery, NO_EXCHANGE, type BatteryEstimate, type DailyLoad } from '../../src/estimate/index.ts';
import { batteryQuestion, cellularRadio, energyFacts, idealBattery, oneWay, point } from '../support/battery-question.ts';

/** Field notes of the Zephyr CoAP demo client: power profiler, nRF9160 kit at 5 V, a Thingy:91 of 1,350 mAh used to 80 % that draws 40 µA asleep. */
const rows = energyFacts.fieldRows;
const rowOf = (id: string) => {
  const row = rows.find((entry) => entry.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
};
/** Battery of the notes. */
const thingy = (radio: Parameters<typeof idealBattery>[0]) => ({ ...idealBattery(radio, 1_350), usableShare: point(0.8), sleepMicroamps: point(40) });
const life = (profile: string, load: DailyLoad, radio: Parameters<typeof cellularRadio>[0]) => (estimateBattery(batteryQuestion(profile, thingy(cellularRadio(radio)), load)) as BatteryEstimate).days;
const NOTHING_SENT: DailyLoad = { ...oneWay(0, 0), message: NO_EXCHANGE };

describe('rows of the field notes', () => {
  it.each(rows.map((row) => [row.id, row] as const))('%s adds up as marked', (_, row) => {
    const product = row.seconds * row.milliamps * row.volts / 3_600;
    expect(Math.abs(product - row.printedMilliwattHours) <= 0.005).toBe(row.addsUp);
  });

  it('four of ten do not follow from their own factors', () => {
    expect(rows.filter((row) => !row.addsUp).map((row) => row.id)).toEqual(['nb-iot-200-one-way', 'lte-m-one-way', 'lte-m-request', 'thingy-lte-m']);
  });

  it('all printed lives follow from the printed energies or from the product of the factors', () => {
    for (const row of rows) {
      const daysAt = (milliwattHours: number) => 1_350 * 0.8 / (0.04 + milliwattHours / row.volts) / 24;
      const nearest = Math.min(...[row.printedMilliwattHours, row.seconds * row.milliamps * row.volts / 3_600].map((energy) => Math.abs(daysAt(energy) / row.printedDays - 1)));
      expect(nearest, row.id).toBeLessThan(0.012);
    }
  });
});

describe('battery lives of the field notes', () => {
  it('asleep and silent, 1,125 days', () => {
    expect(life('nrf9160-dk-nb-iot-boaks', NOTHING_SENT, {}).high).toBeCloseTo(1_125, 0);
  });

  it('woken every hour for an update of NB-IoT, 830 days', () => {
    expect(life('nrf9160-dk-nb-iot-boaks', NOTHING_SENT, { trackingAreaUpdateSeconds: point(3_600) }).low).toBeCloseTo(830.8, 0);
  });

  it('woken every hour for an update of LTE-M, 758 days', () => {
    const days = life('nrf9160-dk-lte-m-boaks', NOTHING_SENT, { trackingAreaUpdateSeconds: point(3_600) });
    expect(days.high).toBeCloseTo(758.6, 0);
    expect(days.low).toBeGreaterThan(745);
  });

  it('400 B one way on NB-IoT, 730 days, which lies a percent below what its own time and current give', () => {
    const days = life('nrf9160-dk-nb-iot-boaks', oneWay(400), { releaseAssistance: 'used' });
    const printed = rowOf('nb-iot-400-one-way').printedDays;
    expect(days.low / printed).toBeLessThan(1.012);
    expect(days.low / printed).toBeGreaterThan(1);
  });

  it('a request and its answer on NB-IoT, 657 days', () => {
    const load = { ...oneWay(400), message: { ...oneWay(400).message, roundTrips: 1 } };
    const days = life('nrf9160-dk-nb-iot-boaks', load, { releaseAssistance: 'used' });
    expect(days.low).toBeLessThan(657.7);
    expect(days.high).toBeGreaterThan(657);
  });

  it('one way and with an answer on LTE-M without release assistance, 658 and 642 days', () => {
    const days = life('nrf9160-dk-lte-m-boaks', oneWay(400), { releaseAssistance: 'not-used', inactivitySeconds: point(10) });
    expect(days.low).toBeLessThan(642.5);
    expect(days.high).toBeGreaterThan(658);
    // The wake-up is known to 3.4 % (69.6 mC as a product, 72 mC as printed), two thirds of the exchange.
    expect(days.low).toBeGreaterThan(642 / 1.025);
    expect(days.high).toBeLessThan(658 * 1.025);
  });

  it('without release assistance the NB-IoT notes have no figure, and the estimate says which', () => {
    const estimate = estimateBattery(batteryQuestion('nrf9160-dk-nb-iot-boaks', thingy(cellularRadio({ releaseAssistance: 'not-used' })), oneWay(400)));
    expect(estimate).toEqual({ unknown: 'the current while connected on nRF9160 DK on NB-IoT with release assistance, field notes 2022, which was measured with release assistance' });
  });
});
