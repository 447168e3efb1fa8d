import type { ChoiceQuestion } from '../question.ts';

export const ordered = {
  id: 'ordered',
  kind: 'choice',
  input: 'ordered',
  section: 'traffic',
  tier: 'expert',
  label: 'Order must be kept',
  hint: 'Whether a later message may overtake an earlier one.',
  why: {
    text: 'TCP keeps order within a connection; UDP does not, so the application would number its messages.',
    criteria: ['delivery-assurance', 'streaming'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Messages stand on their own or carry a time stamp.' },
    { id: 'yes', label: 'Yes', description: 'Messages must be handled as sent.' },
  ],
} as const satisfies ChoiceQuestion<'ordered'>;
