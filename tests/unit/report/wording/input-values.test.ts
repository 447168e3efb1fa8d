import { describe, expect, it } from 'vitest';
import { inputValueText, valuesText } from '../../../../src/report/wording/input-values.ts';

describe('values of inputs', () => {
  it('carry their units', () => {
    expect(inputValueText('deviceRamKiB', 64)).toBe('64 KiB');
    expect(inputValueText('payloadBytes', 1400)).toBe('1,400 B');
    expect(inputValueText('payloadBytes', 316.2277)).toBe('316 B');
    expect(inputValueText('messagesPerDay', 24)).toBe('a message every 1 h (24 a day)');
    expect(inputValueText('messagesPerDay', 0)).toBe('no messages');
    expect(inputValueText('lossShare', 0.02)).toBe('2 %');
    expect(inputValueText('fleetSize', 10_000)).toBe('10,000 devices');
  });
  it('have their names', () => {
    expect(inputValueText('platform', 'rtos')).toBe('real-time operating system');
    expect(inputValueText('links', '802.15.4')).toBe('802.15.4 / Thread');
    expect(inputValueText('standards', 'house-standard')).toBe('house-standard');
  });
  it('stand as they are where the key is no input', () => {
    expect(valuesText('transport', 'udp')).toBe('udp');
    expect(valuesText('links', ['wifi', 'ble'])).toBe('Wi-Fi or Bluetooth LE');
    expect(valuesText('links', [])).toBe('none');
    expect(valuesText('x', null)).toBe('unknown');
  });
});
