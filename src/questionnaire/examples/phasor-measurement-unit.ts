import type { Example } from './example.ts';

export const phasorMeasurementUnit: Example = {
  id: 'phasor-measurement-unit',
  title: 'Phasor measurement unit',
  story: 'A phasor measurement unit in a substation sends fifty frames a second to a data concentrator over the utility\'s own network. A late frame is worthless, a lost one is replaced by the next 20 ms later. IEEE C37.118 is required.',
  answers: {
    platform: ['rtos', 'linux'], link: ['ethernet'], nat: 'private-network', firewall: 'open', loss: [0, 0.1], 'round-trip': [1, 20],
    topology: 'device-cloud', patterns: ['stream', 'telemetry'], direction: 'uplink', payload: [50, 200], interval: 0.02,
    guarantee: 'best-effort', ordered: 'no', latency: 'realtime', security: 'none', power: 'mains', standards: ['ieee-c37-118'],
  },
  expert: {
    first: 'raw-udp',
    reason: 'C37.118 frames ride on UDP or TCP as they are. With UDP a lost frame does not hold up those behind it.',
    sources: [{ source: 'ieee-c37-118' }],
  },
};
