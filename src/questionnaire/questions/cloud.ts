import type { AnyOfQuestion } from '../question.ts';

export const cloud = {
  id: 'cloud',
  kind: 'multi',
  meaning: 'any-of',
  input: 'cloud',
  section: 'operations',
  tier: 'refinement',
  label: 'Cloud or server side',
  hint: 'Where the other end runs; tick several if any of them will do.',
  why: {
    text: 'Managed endpoints accept a few protocols only; others need a gateway or proxy of your own in front.',
    criteria: ['cloud-endpoint'],
  },
  setAsideWhen: { question: 'topology', only: ['lan'], because: 'Inside one local network no cloud endpoint takes part.' },
  orderedBy: 'label',
  options: [
    { id: 'aws', label: 'AWS IoT Core', description: 'Amazon\'s managed endpoint.' },
    { id: 'azure', label: 'Azure IoT', description: 'Microsoft\'s IoT Hub or Event Grid.' },
    { id: 'google', label: 'Google Cloud', description: 'Google\'s cloud.' },
    { id: 'other', label: 'Other managed platform', description: 'An endpoint run by another vendor.' },
    { id: 'self-hosted', label: 'Self-hosted', description: 'Own servers, containers or virtual machines.' },
  ],
} as const satisfies AnyOfQuestion<'cloud'>;
