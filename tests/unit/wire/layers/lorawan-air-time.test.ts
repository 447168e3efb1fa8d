import { describe, expect, it } from 'vitest';
import { timeOnAirMs } from '../../../../src/wire/layers/lorawan-air-time.ts';

const SPREADING = [7, 8, 9, 10, 11, 12] as const;

describe('LoRa time on air at 125 kHz, 4/5, 8-symbol preamble (formula of the SX1276 datasheet §4.1.1.7)', () => {
  it.each([
    [13, [46.336, 82.432, 164.864, 288.768, 577.536, 1155.072]],
    [23, [61.696, 113.152, 205.824, 370.688, 823.296, 1482.752]],
    [33, [71.936, 133.632, 246.784, 452.608, 987.136, 1810.432]],
    [51, [102.656, 184.832, 328.704, 616.448, 1314.816, 2465.792]],
    [64, [118.016, 215.552, 390.144, 698.368, 1560.576, 2793.472]],
  ] as const)('%i bytes, SF7 to SF12', (phyPayloadBytes, expected) => {
    const times = SPREADING.map((spreadingFactor) => timeOnAirMs({ phyPayloadBytes, spreadingFactor }));
    // Floating-point times are compared in whole microseconds, which the table is exact to.
    expect(times.map((ms) => Math.round(ms * 1000))).toEqual(expected.map((ms) => Math.round(ms * 1000)));
  });

  it('a downlink frame without checksum is never longer', () => {
    expect(timeOnAirMs({ phyPayloadBytes: 23, spreadingFactor: 12, checksum: false })).toBeLessThanOrEqual(timeOnAirMs({ phyPayloadBytes: 23, spreadingFactor: 12 }));
  });
});
