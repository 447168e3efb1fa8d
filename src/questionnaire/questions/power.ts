import type { ChoiceQuestion } from '../question.ts';

export const power = {
  id: 'power',
  kind: 'choice',
  input: 'power',
  section: 'power',
  tier: 'refinement',
  label: 'Power supply',
  hint: 'What feeds the device between services.',
  why: {
    text: 'On a battery each wake-up, round trip and keep-alive counts.',
    criteria: ['sleepy-device', 'nat-longevity', 'traffic-volume'],
  },
  setAsideWhen: { question: 'platform', only: ['server'], because: 'Servers run on mains.' },
  orderedBy: 'label',
  options: [
    { id: 'battery-days', label: 'Battery, days to months', description: 'Recharged or replaced often.' },
    { id: 'battery-years', label: 'Battery, years', description: 'Must last for years without service.' },
    { id: 'mains', label: 'Mains or vehicle supply', description: 'Energy is not the limit.' },
  ],
} as const satisfies ChoiceQuestion<'power'>;
