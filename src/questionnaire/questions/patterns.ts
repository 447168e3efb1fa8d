import type { AllOfQuestion } from '../question.ts';

export const patterns = {
  id: 'patterns',
  kind: 'multi',
  meaning: 'all-of',
  input: 'patterns',
  section: 'traffic',
  tier: 'essential',
  label: 'What is exchanged',
  hint: 'Tick everything that this leg must carry.',
  why: {
    text: 'Some protocols are made for one pattern and need help with others. Each ticked pattern gives its criterion weight; one that a protocol cannot carry at all rules it out.',
    criteria: ['request-response', 'streaming', 'bulk-transfer', 'work-queue', 'device-management', 'one-to-many', 'decoupling', 'push-to-device'],
  },
  orderedBy: 'label',
  options: [
    { id: 'command', label: 'Commands to the device', description: 'Set-points and actions at any time.' },
    { id: 'device-management', label: 'Device management', description: 'Provisioning, configuration, diagnosis and firmware in a managed way.' },
    { id: 'bulk', label: 'Files or firmware images', description: 'Large transfers now and then.' },
    { id: 'pub-sub', label: 'Publish and subscribe', description: 'Many producers and consumers that need not know each other.' },
    { id: 'rpc', label: 'Remote procedure calls', description: 'Typed calls with results.' },
    { id: 'request-response', label: 'Requests and responses', description: 'One side asks, the other answers, resource by resource.' },
    { id: 'stream', label: 'Streams', description: 'Continuous data such as audio, video or dense samples.' },
    { id: 'telemetry', label: 'Telemetry', description: 'Measurements and events from the device.' },
    { id: 'work-queue', label: 'Work queue', description: 'Each item goes to exactly one of several workers and can be refused or returned.' },
  ],
} as const satisfies AllOfQuestion<'patterns'>;
