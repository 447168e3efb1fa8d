import type { Example } from './example.ts';

export const waterMeter: Example = {
  id: 'water-meter',
  title: 'Water meter on NB-IoT',
  story: 'A meter in a cellar reports once a day for fifteen years on one battery. The utility reads it, changes its reporting interval, watches its radio, and updates its firmware, for meters of several makers.',
  answers: {
    ram: 64, flash: 512, platform: ['mcu-baremetal', 'rtos'], link: ['nb-iot'], nat: 'nat', firewall: 'open', metered: 'yes',
    topology: 'device-cloud', patterns: ['device-management', 'telemetry'], direction: 'both', payload: [20, 100], interval: 86_400,
    guarantee: 'at-least-once', latency: 'relaxed', security: 'transport', credentials: 'psk', power: 'battery-years', sleepy: 'yes',
    fleet: 500_000, 'device-management': 'yes', standards: [], 'file-transfer': 'yes',
  },
  expert: {
    first: 'lwm2m',
    reason: 'Reporting, configuration, radio diagnosis and firmware across makers, on a device that sleeps for a day: LwM2M has objects for each and a queue for a sleeping client.',
    sources: [{ source: 'lwm2m-1-1' }, { source: 'rfc-9178' }],
  },
};
