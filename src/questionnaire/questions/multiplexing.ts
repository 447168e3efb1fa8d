import type { ChoiceQuestion } from '../question.ts';

export const multiplexing = {
  id: 'multiplexing',
  kind: 'choice',
  input: 'multiplexing',
  section: 'operations',
  tier: 'expert',
  label: 'Many devices on one connection',
  hint: 'A gateway that carries its nodes over a single connection.',
  why: {
    text: 'Some protocols let one connection stand for many devices with an identity each.',
    criteria: ['connection-sharing', 'server-scale'],
  },
  setAsideWhen: { question: 'platform', only: ['browser'], because: 'A web page stands for itself.' },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'One connection for each device.' },
    { id: 'yes', label: 'Yes', description: 'One connection carries many.' },
  ],
} as const satisfies ChoiceQuestion<'multiplexing'>;
