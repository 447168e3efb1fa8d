import type { Example } from './example.ts';

export const setTopBoxFirmware: Example = {
  id: 'set-top-box-firmware',
  title: 'Firmware for set-top boxes',
  story: 'A provider brings a new image of some hundred megabytes to each of its set-top boxes once a month. The boxes sit behind home routers and ask for the image themselves; a content network delivers it.',
  answers: {
    platform: ['linux'], link: ['ethernet', 'wifi'], nat: 'nat', firewall: 'web-only', topology: 'device-cloud', patterns: ['bulk'],
    direction: 'downlink', payload: [50_000_000, 500_000_000], interval: 2_592_000, latency: 'relaxed', 'push-to-device': 'no',
    'file-transfer': 'yes', security: 'transport', power: 'mains', fleet: 2_000_000,
  },
  expert: {
    first: 'http',
    reason: 'Large files to many devices: range requests, caches and content networks exist for HTTP and for nothing else in this list.',
    sources: [{ source: 'rfc-9110', clause: '§14' }],
  },
};
