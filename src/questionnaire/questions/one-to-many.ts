import type { ChoiceQuestion } from '../question.ts';

export const oneToMany = {
  id: 'one-to-many',
  kind: 'choice',
  input: 'oneToMany',
  section: 'traffic',
  tier: 'refinement',
  label: 'One message to many devices',
  hint: 'Whether one message must reach a whole group.',
  why: {
    text: 'Fan-out by a broker or by multicast spares the sender one message for each device.',
    criteria: ['one-to-many', 'server-scale'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Each device is addressed by itself.' },
    { id: 'yes', label: 'Yes', description: 'Groups, broadcasts, many subscribers of one source.' },
  ],
} as const satisfies ChoiceQuestion<'oneToMany'>;
