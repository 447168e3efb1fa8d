import type { ChoiceQuestion } from '../question.ts';

export const metered = {
  id: 'metered',
  kind: 'choice',
  input: 'metered',
  section: 'link',
  tier: 'refinement',
  label: 'Paid by volume',
  hint: 'Whether data are billed or limited by the byte.',
  why: {
    text: 'On a metered link every header costs money, so bytes a day weigh more.',
    criteria: ['traffic-volume'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Flat rate, or own network.' },
    { id: 'yes', label: 'Yes', description: 'Billed by volume, or a small allowance.' },
  ],
} as const satisfies ChoiceQuestion<'metered'>;
