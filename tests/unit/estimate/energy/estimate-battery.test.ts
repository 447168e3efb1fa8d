import { describe, expect, it } from 'vitest';
import { estimateBattery, NO_EXCHANGE, openRadio, spanOfBattery, type BatteryEstimate, type BatteryInputs, type DailyLoad } from '../../../../src/estimate/index.ts';
import { batteryQuestion, cellularRadio, energyFacts, idealBattery, oneWay, point } from '../../../support/battery-question.ts';

const PROFILE = 'nrf9160-lte-m-nordic';
const released = cellularRadio({ releaseAssistance: 'used' });
const ask = (inputs: Partial<BatteryInputs> = {}, load: Partial<DailyLoad> = {}, profile = PROFILE) =>
  estimateBattery(batteryQuestion(profile, { ...idealBattery(released, 1_000), ...inputs }, { ...oneWay(68), ...load }));
const made = (result: ReturnType<typeof ask>): BatteryEstimate => {
  if (!('days' in result)) throw new Error(JSON.stringify(result));
  return result;
};

describe('what the estimate refuses', () => {
  it.each<[string, Partial<BatteryInputs>, Partial<DailyLoad>, object]>([
    ['a battery of nothing', { capacityMilliampHours: point(0) }, {}, { field: 'capacityMilliampHours', limit: '1 to 10000000 mAh', found: '0', reason: 'from a coin cell to a battery room' }],
    ['a share above one', { usableShare: { low: 0.8, high: 1.2 } }, {}, { field: 'usableShare', limit: '0.01 to 1 share', found: '0.8 to 1.2', reason: 'a device gets out between a hundredth and all of the nominal capacity' }],
    ['a count that is no number', {}, { messagesPerDay: Number.NaN }, { field: 'messagesPerDay', limit: '0 to 8640000 a day', found: 'NaN', reason: 'not a number' }],
    ['fewer than no bytes', {}, { message: { ...oneWay(68).message, up: { bytes: -1, packets: 1 } } }, { field: 'message.up.bytes', limit: '0 to 1000000000 B', found: '-1', reason: 'no single exchange is larger than 1 GB' }],
    ['a chemistry that nobody knows', { chemistry: 'lemon' }, {}, { field: 'chemistry', limit: 'li-socl2, lipo', found: 'lemon', reason: 'its self-discharge is not known; leave it open or state the self-discharge' }],
    ['a timer that cannot be coded', { radio: cellularRadio({ trackingAreaUpdateSeconds: point(40_000_000) }) }, {}, { field: 'radio.trackingAreaUpdateSeconds', limit: '1 to 35712000 s', found: '40000000', reason: 'the update timer can code at most 9,920 hours (3GPP TS 24.008)' }],
    ['settings of another radio', { radio: openRadio('ble') }, {}, { field: 'radio.kind', limit: 'cellular', found: 'ble', reason: 'the figures are those of nRF9160 DK rev 2 on LTE-M, live network, Nordic Semiconductor' }],
  ])('%s', (_, inputs, load, problem) => {
    expect(ask(inputs, load)).toEqual({ refused: [problem] });
  });

  it.each<[string, Parameters<typeof idealBattery>[0], string, object]>([
    ['a connection interval above 4 s', { kind: 'ble', connectionIntervalSeconds: point(5) }, 'cc2340r5-ble', { field: 'radio.connectionIntervalSeconds', limit: '0.0075 to 4 s', found: '5', reason: 'connection intervals go from 7.5 ms to 4 s (Bluetooth Core)' }],
    ['a spreading factor of 6', { kind: 'lorawan', spreadingFactor: point(6), transmitDbm: null }, 'sam-r34-868', { field: 'radio.spreadingFactor', limit: '7 to 12', found: '6', reason: 'LoRaWAN in Europe uses spreading factors 7 to 12' }],
    ['an output power that was not measured', { kind: 'lorawan', spreadingFactor: null, transmitDbm: 20 }, 'sam-r34-868', { field: 'radio.transmitDbm', limit: '7, 15', found: '20', reason: 'the current was measured at these output powers alone' }],
    ['a DTIM of 20', { kind: 'wifi', between: 'associated', dtim: 20, coldStartMillicoulombs: null }, 'esp32-wifi', { field: 'radio.dtim', limit: '1 to 10 beacons', found: '20', reason: 'measured from 1 to 10' }],
    ['a poll every two days', { kind: 'sleepy-802.15.4', pollSeconds: point(172_800) }, 'nrf54l15-thread', { field: 'radio.pollSeconds', limit: '0.01 to 86400 s', found: '172800', reason: 'a parent forgets a child that is silent for longer' }],
  ])('%s', (_, radio, profile, problem) => {
    expect(ask({ radio }, {}, profile)).toEqual({ refused: [problem] });
  });

  it('all problems at once', () => {
    const result = ask({ capacityMilliampHours: point(-5), usableShare: point(2) }, { messagesPerDay: -1 });
    expect('refused' in result ? result.refused.map(({ field }) => field) : []).toEqual(['capacityMilliampHours', 'usableShare', 'messagesPerDay']);
  });
});

describe('what the estimate is missing', () => {
  it.each<[string, Partial<BatteryInputs>, string, string]>([
    ['extended DRX on a board measured in power saving mode', { radio: cellularRadio({ sleepMode: 'edrx', edrxCycleSeconds: point(81.92) }) }, PROFILE, 'the current of nRF9160 DK rev 2 on LTE-M, live network, Nordic Semiconductor in extended DRX'],
    ['an active time without the current for it', { radio: cellularRadio({ releaseAssistance: 'used', activeSeconds: point(8) }) }, PROFILE, 'the current of nRF9160 DK rev 2 on LTE-M, live network, Nordic Semiconductor attached and listening, for the active time after each exchange'],
    ['a kit without a sleep current', {}, 'nrf9160-dk-nb-iot-boaks', 'the sleep current in power saving mode of nRF9160 DK on NB-IoT with release assistance, field notes 2022, or of the whole device'],
    ['a DTIM between those measured', { radio: { kind: 'wifi', between: 'associated', dtim: 5, coldStartMillicoulombs: null } }, 'esp32-wifi', 'the current of ESP32 on Wi-Fi, automatic light sleep, 160 MHz, Espressif associated at a DTIM of 5'],
  ])('%s', (_, inputs, profile, what) => {
    expect(ask(inputs, {}, profile)).toEqual({ unknown: what });
  });
});

describe('battery and floor', () => {
  it('without messages the floor and self-discharge empty it', () => {
    const { days, terms, dominates } = made(ask({ selfDischargeSharePerYear: point(0.01), sleepMicroamps: point(10) }, { ...oneWay(0, 0), message: NO_EXCHANGE }));
    const update = terms.find(({ code }) => code === 'tracking-area-update')?.perDay.low ?? Number.NaN;
    expect(update).toBeLessThan(0.1);
    expect(days.low).toBeCloseTo(3_600_000 / (10 * 86.4 + 36_000 / 365.25 + update), 9);
    expect(terms.map(({ code }) => code)).toEqual(['sleep-floor', 'tracking-area-update', 'self-discharge']);
    expect(dominates.code).toBe('sleep-floor');
  });

  it('an open chemistry spans those that are known, up to 26 % a year', () => {
    const { terms } = made(ask({ chemistry: null, selfDischargeSharePerYear: null }));
    const loss = terms.find(({ code }) => code === 'self-discharge')?.perDay;
    expect(loss?.low).toBe(0);
    expect((loss?.high ?? 0) * 365.25 / 3_600_000).toBeCloseTo(0.2597, 4);
  });

  it('a battery at another voltage gives the same energy less the regulator, or the same charge through a linear one', () => {
    const same = made(ask()).days;
    expect(made(ask({ batteryVolts: point(7.4) })).days).toEqual({ low: same.low, high: same.high * 2 * 0.9 });
    expect(made(ask({ batteryVolts: point(3) })).days.high).toBeCloseTo(same.high * 3 / 3.7 * 0.9, 9);
  });

  it('several possible loads span their lives; one that cannot be estimated stands for all', () => {
    const [rare, often] = [made(ask()), made(ask({}, { messagesPerDay: 96 }))];
    expect(spanOfBattery([rare, often])).toEqual({ low: often.days.low, high: rare.days.high });
    expect(spanOfBattery([rare, { unknown: 'something' }])).toEqual({ unknown: 'something' });
  });
});

describe('the trace', () => {
  it('names formula, inputs and sources of every term, and ends with the life', () => {
    const { trace, days } = made(ask({ radio: cellularRadio({ releaseAssistance: 'not-used' }), usableShare: null, chemistry: 'li-socl2', selfDischargeSharePerYear: null }));
    expect(trace.at(-1)).toEqual({ code: 'battery-life', formula: 'usable charge / (charge a day + self-discharge a day)', inputs: [], result: days, unit: 'days' });
    const tail = trace.find(({ code }) => code === 'radio-tail');
    expect(tail?.inputs.map(({ name, from }) => [name, from])).toEqual([['messages', 'model'], ['current while connected', 'figure'], ['inactivity timer', 'figure']]);
    expect(tail?.inputs.flatMap(({ sources }) => sources.map(({ source }) => source))).toContain('ncs-power');
    const known = new Set(energyFacts.profiles.flatMap((profile) => profile.supply.sources.map(({ source }) => source)));
    expect(known.has('ncs-power')).toBe(true);
    expect(trace.find(({ code }) => code === 'usable-charge')?.inputs.find(({ name }) => name === 'usable share')?.from).toBe('assumption');
  });
});
