import { describe, expect, it } from 'vitest';
import { estimateBattery, type BatteryEstimate } from '../../src/estimate/index.ts';
import { batteryQuestion, cellularRadio, idealBattery, oneWay, point } from '../support/battery-question.ts';

/** nRF Connect SDK power guide: nRF9160 on live LTE-M, PSM, no release assistance, inactivity timer 11 s, UDP over IPv4. */
const PROFILE = 'nrf9160-lte-m-nordic';
const without = cellularRadio({ releaseAssistance: 'not-used', inactivitySeconds: point(11) });
const estimate = (payload: number, radio = without, capacity = 1_000) => estimateBattery(batteryQuestion(PROFILE, idealBattery(radio, capacity), oneWay(payload + 28))) as BatteryEstimate;
const charge = (of: BatteryEstimate, ...codes: readonly string[]) => of.terms.filter((term) => codes.includes(term.code)).reduce((sum, term) => sum + term.perDay.low, 0) / 24;

describe('LTE-M charges of the Nordic power guide', () => {
  it.each([[40, 115.06], [120, 116.57]])('a message of %i bytes costs %f mC', (payload, published) => {
    expect(charge(estimate(payload), 'wake-up-and-transmission', 'radio-tail')).toBeCloseTo(published, 9);
  });

  it('93.82 mC of it, 82 %, is the radio tail', () => {
    const tail = charge(estimate(40), 'radio-tail');
    expect(tail).toBeCloseTo(93.82, 9);
    expect(tail / 115.06).toBeCloseTo(0.815, 3);
    expect(estimate(40).dominates.code).toBe('radio-tail');
  });

  it('1,000 mAh at 120 B an hour last 3.18 years', () => {
    const { days } = estimate(120);
    expect(days.low / 365.25).toBeCloseTo(3.18, 2);
    expect(days.high).toBe(days.low);
  });

  it('release assistance would leave what is not tail', () => {
    expect(charge(estimate(40, cellularRadio({ releaseAssistance: 'used' })), 'wake-up-and-transmission', 'radio-tail')).toBeCloseTo(115.06 - 93.82, 9);
  });

  it('a keep-alive every 30 s leaves the radio no time to sleep: the tail then fills the day', () => {
    const load = { ...oneWay(68, 0), keepAlivesPerDay: 2_880, keepAlive: oneWay(61).message };
    const { chargePerDay } = estimateBattery(batteryQuestion(PROFILE, idealBattery(cellularRadio({ releaseAssistance: 'not-used', inactivitySeconds: point(60) }), 1_000), load)) as BatteryEstimate;
    expect(chargePerDay.low).toBeGreaterThan(86_400 * 93.82 / 11);
    expect(chargePerDay.low).toBeLessThan(2 * 86_400 * 93.82 / 11);
  });
});
