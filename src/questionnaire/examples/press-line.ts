import type { Example } from './example.ts';

export const pressLine: Example = {
  id: 'press-line',
  title: 'Press line in a factory',
  story: 'Presses, robots and a quality camera on one line publish their states through a Linux controller; the control system, the maintenance team and the data platform read them. The plant asks for Sparkplug B, and a broker is in the rack.',
  answers: {
    ram: 2_097_152, platform: ['linux'], link: ['ethernet'], nat: 'private-network', firewall: 'open', loss: 0, metered: 'no',
    'round-trip': 1, topology: 'gateway-cloud', broker: 'available', patterns: ['command', 'pub-sub', 'telemetry'], direction: 'both',
    payload: [50, 2000], interval: 0.5, bursts: 'yes', guarantee: 'at-least-once', ordered: 'yes', latency: 'interactive',
    'push-to-device': 'yes', 'one-to-many': 'yes', security: 'transport', power: 'mains', standards: ['sparkplug-b'],
    team: 'dedicated',
  },
  expert: {
    first: 'mqtt',
    reason: 'Sparkplug B prescribes MQTT with will messages and retained states; also without it, many readers of many states are what a broker is for.',
    sources: [{ source: 'sparkplug-3' }],
  },
};
