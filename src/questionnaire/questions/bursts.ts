import type { ChoiceQuestion } from '../question.ts';

export const bursts = {
  id: 'bursts',
  kind: 'choice',
  input: 'reportBursts',
  section: 'traffic',
  tier: 'expert',
  label: 'Messages in bursts',
  hint: 'Whether several messages leave at once and then none for long.',
  why: {
    text: 'In a burst one connection or wake-up is shared by many messages; report-by-exception data come this way.',
    criteria: ['traffic-volume', 'sleepy-device'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Evenly spread.' },
    { id: 'yes', label: 'Yes', description: 'Several at once, for example on change or after a store-and-send pause.' },
  ],
} as const satisfies ChoiceQuestion<'reportBursts'>;
