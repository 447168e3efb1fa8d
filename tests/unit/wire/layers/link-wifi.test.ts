import { describe, expect, it } from 'vitest';
import { WIFI_ACK_BYTES, wifiFrame } from '../../../../src/wire/layers/link-wifi.ts';
import { opaque, sizeOf } from '../../../../src/wire/index.ts';

const packet = [opaque('ip', 'packet', 54, 'test')];

describe('Wi-Fi', () => {
  it.each([
    ['QoS data with CCMP', {}, 108],
    ['open network', { security: 'open' }, 92],
    ['without QoS', { qos: false }, 106],
  ] as const)('%s', (_title, options, bytes) => {
    expect(sizeOf(wifiFrame(packet, options))).toBe(bytes);
  });

  it('every data frame is acknowledged with 14 bytes', () => {
    expect(WIFI_ACK_BYTES).toBe(14);
  });
});
