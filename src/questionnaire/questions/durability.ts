import type { ChoiceQuestion } from '../question.ts';

export const durability = {
  id: 'durability',
  kind: 'choice',
  input: 'durability',
  section: 'operations',
  tier: 'expert',
  label: 'Messages kept for those away',
  hint: 'What happens to a message while its receiver is offline.',
  why: {
    text: 'Brokers keep messages in memory or on disk; without one the sender must keep and repeat.',
    criteria: ['work-queue', 'delivery-assurance', 'decoupling'],
  },
  orderedBy: 'label',
  options: [
    { id: 'broker-queue', label: 'Kept in a queue', description: 'For a while, until the receiver is back.' },
    { id: 'persistent', label: 'Kept on disk', description: 'They survive a restart of the broker.' },
    { id: 'none', label: 'Not kept', description: 'Who is away misses it.' },
  ],
} as const satisfies ChoiceQuestion<'durability'>;
