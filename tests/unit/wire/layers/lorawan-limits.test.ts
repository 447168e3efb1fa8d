import { describe, expect, it } from 'vitest';
import { applicationPayloadBytes, EU868_LIMITS, US915_UPLINK_LIMITS } from '../../../../src/wire/layers/lorawan-limits.ts';

describe('LoRaWAN payload limits', () => {
  it('US902-928 uplink, data rates 0 to 4', () => {
    expect(US915_UPLINK_LIMITS.map((limit) => [limit.macPayloadBytes, applicationPayloadBytes(limit)])).toEqual([[19, 11], [61, 53], [133, 125], [250, 242], [250, 242]]);
  });

  it('MAC commands take room from the application', () => {
    const [slowest] = EU868_LIMITS;
    expect(slowest === undefined ? null : applicationPayloadBytes(slowest, false, 15)).toBe(36);
  });
});
