import { describe, expect, it } from 'vitest';
import { estimateBattery, NO_EXCHANGE, type BatteryEstimate, type DailyLoad, type RadioInputs } from '../../src/estimate/index.ts';
import { batteryQuestion, idealBattery, oneWay, point } from '../support/battery-question.ts';

const SILENT: DailyLoad = { ...oneWay(0, 0), message: NO_EXCHANGE };
const estimate = (profile: string, radio: RadioInputs, load: DailyLoad) => estimateBattery(batteryQuestion(profile, idealBattery(radio, 1_000), load)) as BatteryEstimate;

describe('Thread sleepy end devices (nRF Connect SDK, power consumption of OpenThread)', () => {
  // Printed totals are rounded to ten microcoulombs a minute.
  it.each([['nrf54l15-thread', 980], ['nrf5340-thread', 1_270]])('%s takes %i µC a minute at a poll period of 1 s', (profile, published) => {
    const { chargePerDay } = estimate(profile, { kind: 'sleepy-802.15.4', pollSeconds: point(1) }, SILENT);
    expect(Math.abs(chargePerDay.low * 1_000 / 1_440 - published)).toBeLessThan(5);
    expect(chargePerDay.high).toBe(chargePerDay.low);
  });
});

describe('LoRaWAN at 868 MHz, 15 dBm (SAM R34 data sheet, time on air of the SX1276 data sheet)', () => {
  // Charge of 20 B (33 B on air) at 41.5 mA, mC, by spreading factor; printed with one decimal.
  it.each([[12, 75.2], [11, 41], [10, 18.8], [9, 10.3], [8, 5.5], [7, 3]])('20 B at SF%i take %f mC', (factor, published) => {
    const { terms } = estimate('sam-r34-868', { kind: 'lorawan', spreadingFactor: point(factor), transmitDbm: 15 }, oneWay(33, 1));
    const sent = terms.find((term) => term.code === 'wake-up-and-transmission')?.perDay;
    expect(Math.abs((sent?.low ?? 0) - published)).toBeLessThan(0.06);
    expect(sent?.high).toBe(sent?.low);
  });

  it('an open data rate spans all that carry the frame', () => {
    const sent = (radio: RadioInputs) => estimate('sam-r34-868', radio, oneWay(33, 1)).terms.find((term) => term.code === 'wake-up-and-transmission')?.perDay;
    expect(sent({ kind: 'lorawan', spreadingFactor: null, transmitDbm: 15 })).toEqual({
      low: sent({ kind: 'lorawan', spreadingFactor: point(7), transmitDbm: 15 })?.low, high: sent({ kind: 'lorawan', spreadingFactor: point(12), transmitDbm: 15 })?.low,
    });
  });

  it('a frame that no data rate carries is said to be missing one', () => {
    expect(estimateBattery(batteryQuestion('sam-r34-868', idealBattery({ kind: 'lorawan', spreadingFactor: null, transmitDbm: null }, 1_000), oneWay(300)))).toEqual({ unknown: 'a data rate in Europe that carries frames of 300 bytes' });
  });
});

describe('Wi-Fi on an ESP32 (ESP-IDF tables)', () => {
  it('2.33 mA at DTIM 3 empty 1,000 mAh in 17.9 days', () => {
    expect(estimate('esp32-wifi', { kind: 'wifi', between: 'associated', dtim: 3, coldStartMillicoulombs: null }, SILENT).days.low).toBeCloseTo(1_000 / 2.33 / 24, 9);
  });

  it('an open DTIM spans 2.19 to 3.34 mA', () => {
    const { days } = estimate('esp32-wifi', { kind: 'wifi', between: 'associated', dtim: null, coldStartMillicoulombs: null }, SILENT);
    expect(days.low).toBeCloseTo(1_000 / 3.34 / 24, 9);
    expect(days.high).toBeCloseTo(1_000 / 2.19 / 24, 9);
  });

  it('sleeping between messages needs the charge of a start, which nobody has published with its conditions', () => {
    const asked = (coldStart: number | null) => estimateBattery(batteryQuestion('esp32-wifi', idealBattery({ kind: 'wifi', between: 'deep-sleep', dtim: null, coldStartMillicoulombs: coldStart === null ? null : point(coldStart) }, 1_000), oneWay(60)));
    expect(asked(null)).toEqual({ unknown: 'the charge of one start from deep sleep: association, address and session, measured on the device' });
    expect((asked(300) as BatteryEstimate).dominates.code).toBe('association');
  });
});

describe('LTE Cat 1 bis (nRF93M1 power guide)', () => {
  const radio = (settings: object): RadioInputs => ({ kind: 'cellular', releaseAssistance: 'unknown', sleepMode: 'psm', inactivitySeconds: null, activeSeconds: point(0), trackingAreaUpdateSeconds: point(3_600), edrxCycleSeconds: null, ...settings });
  it('24.7 µA in power saving mode with an update an hour', () => {
    const { chargePerDay } = estimate('nrf93m1-lte', radio({}), SILENT);
    expect(chargePerDay.high / 86.4).toBeCloseTo(24.7, 9);
    expect(chargePerDay.low / 86.4).toBeLessThan(24.7);
  });

  it('100 µA in extended DRX at 81.92 s, and less at longer cycles', () => {
    const at = (cycle: number) => estimate('nrf93m1-lte', radio({ sleepMode: 'edrx', edrxCycleSeconds: point(cycle), trackingAreaUpdateSeconds: point(35_712_000) }), SILENT).terms.filter((term) => term.code !== 'tracking-area-update').reduce((sum, term) => sum + term.perDay.low, 0) / 86.4;
    expect(at(81.92)).toBeCloseTo(100, 9);
    expect(at(655.36)).toBeCloseTo(15.8 + 84.2 / 8, 9);
  });

  it('the charge of a message is not published, and no life is invented', () => {
    expect(estimateBattery(batteryQuestion('nrf93m1-lte', idealBattery(radio({}), 1_000), oneWay(60)))).toEqual({ unknown: 'the charge of a message on nRF93M1 on LTE Cat 1 bis, Nordic Semiconductor' });
  });
});
