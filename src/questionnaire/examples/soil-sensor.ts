import type { Example } from './example.ts';

export const soilSensor: Example = {
  id: 'soil-sensor',
  title: 'Soil sensor on LoRaWAN',
  story: 'A sensor in a field sends moisture and temperature in a dozen bytes every half hour over LoRaWAN and must live ten years on two cells.',
  answers: {
    ram: [16, 64], platform: ['mcu-baremetal'], link: ['lorawan'], 'ip-stack': 'no', topology: 'device-gateway',
    patterns: ['telemetry'], direction: 'uplink', payload: [8, 16], interval: 1800, guarantee: 'best-effort', latency: 'relaxed',
    'push-to-device': 'no', security: 'transport', power: 'battery-years', sleepy: 'yes',
  },
  expert: {
    first: 'raw-link',
    reason: 'LoRaWAN addresses, encrypts and acknowledges by itself, and at the slowest rate a frame holds some 50 bytes: the payload alone is what belongs in it.',
    sources: [{ source: 'lorawan-1-0-4' }],
  },
};
