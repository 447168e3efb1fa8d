import type { Example } from './example.ts';

export const buildingLights: Example = {
  id: 'building-lights',
  title: 'Lights in a building on Thread',
  story: 'Lamps and switches on a Thread mesh act on each other within the building, one by one and as groups, also when the internet is down. Nothing may stand between them.',
  answers: {
    ram: [64, 256], platform: ['rtos'], link: ['802.15.4'], 'ip-stack': 'yes', topology: 'lan', broker: 'unwanted',
    patterns: ['command', 'request-response'], direction: 'both', payload: [10, 60], interval: 600, latency: 'interactive',
    'push-to-device': 'yes', 'one-to-many': 'yes', security: 'end-to-end', power: 'mains',
  },
  expert: {
    first: 'coap',
    reason: 'Requests between peers and to groups by multicast, on 127-byte frames, with protection that reaches from end to end: CoAP was written for such networks.',
    sources: [{ source: 'rfc-7252' }, { source: 'rfc-7390' }, { source: 'rfc-8613' }],
  },
};
