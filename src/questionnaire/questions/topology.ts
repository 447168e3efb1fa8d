import type { ChoiceQuestion } from '../question.ts';

export const topology = {
  id: 'topology',
  kind: 'choice',
  input: 'topology',
  section: 'topology',
  tier: 'essential',
  label: 'Who talks to whom',
  hint: 'The leg whose protocol you choose now.',
  why: {
    text: 'Protocols differ in who can start a conversation and what must stand between. A leg between servers has other needs than one to a device.',
    criteria: ['no-intermediary', 'decoupling', 'browser-fit', 'server-scale'],
  },
  orderedBy: 'label',
  options: [
    { id: 'browser-client', label: 'Browser and devices', description: 'A web page shows or controls devices.' },
    { id: 'device-cloud', label: 'Device and cloud', description: 'Each device talks to a service on the internet.' },
    { id: 'device-device', label: 'Device and device', description: 'Devices on different networks reach each other.' },
    { id: 'device-gateway', label: 'Device and gateway', description: 'Nodes talk to a gateway nearby.' },
    { id: 'gateway-cloud', label: 'Gateway and cloud', description: 'A gateway forwards for the nodes behind it.' },
    { id: 'lan', label: 'Inside one local network', description: 'Devices and controllers on the same site, no internet needed.' },
    { id: 'server-server', label: 'Server and server', description: 'Services in data centres or at the edge.' },
  ],
} as const satisfies ChoiceQuestion<'topology'>;
