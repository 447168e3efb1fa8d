import type { Example } from './example.ts';

export const smartPlug: Example = {
  id: 'smart-plug',
  title: 'Smart plug',
  story: 'A plug with a Wi-Fi microcontroller is switched from a phone anywhere and reports its energy use. It sits behind a home router, is always powered, and talks to AWS.',
  answers: {
    ram: [256, 512], flash: 4096, platform: ['rtos'], link: ['wifi'], nat: 'nat', firewall: 'open', metered: 'no',
    topology: 'device-cloud', broker: 'available', patterns: ['command', 'telemetry'], direction: 'both', payload: [20, 200],
    interval: 60, guarantee: 'at-least-once', latency: 'interactive', 'push-to-device': 'yes', 'one-to-many': 'no',
    security: 'transport', credentials: 'mutual-certificate', power: 'mains', sleepy: 'no', cloud: ['aws'], team: 'small',
    fleet: 100_000, 'device-management': 'no',
  },
  expert: {
    first: 'mqtt',
    reason: 'A command must reach the plug through the home router within a second: a kept MQTT connection does that, every large cloud accepts it, and every microcontroller SDK brings a client.',
    sources: [{ source: 'aws-iot-protocols' }, { source: 'seed-article' }],
  },
};
