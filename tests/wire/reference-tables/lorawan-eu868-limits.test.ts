import { describe, expect, it } from 'vitest';
import { applicationPayloadBytes, EU868_LIMITS } from '../../../src/wire/index.ts';

describe('LoRaWAN Regional Parameters 1.0.2 rev B, EU863-870 maximum payload sizes', () => {
  it.each([
    ['DR0 SF12/125', 0, 59, 51, 59, 51],
    ['DR1 SF11/125', 1, 59, 51, 59, 51],
    ['DR2 SF10/125', 2, 59, 51, 59, 51],
    ['DR3 SF9/125', 3, 123, 115, 123, 115],
    ['DR4 SF8/125', 4, 250, 242, 230, 222],
    ['DR5 SF7/125', 5, 250, 242, 230, 222],
    ['DR6 SF7/250', 6, 250, 242, 230, 222],
    ['DR7 FSK', 7, 250, 242, 230, 222],
  ])('%s: M and N, without and with a repeater', (_title, dataRate, m, n, repeaterM, repeaterN) => {
    const limit = EU868_LIMITS.find((known) => known.dataRate === dataRate);
    if (limit === undefined) throw new Error(`No limit for data rate ${String(dataRate)}`);
    expect([limit.macPayloadBytes, applicationPayloadBytes(limit), limit.repeaterMacPayloadBytes, applicationPayloadBytes(limit, true)]).toEqual([m, n, repeaterM, repeaterN]);
  });
});
