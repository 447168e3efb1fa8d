import type { ChoiceQuestion } from '../question.ts';

export const sleepy = {
  id: 'sleepy',
  kind: 'choice',
  input: 'sleepy',
  section: 'power',
  tier: 'refinement',
  label: 'Device sleeps between messages',
  hint: 'Whether the radio is off most of the time.',
  why: {
    text: 'A sleeping device loses connections and mappings; messages to it must wait until it wakes.',
    criteria: ['sleepy-device', 'push-to-device', 'nat-longevity'],
  },
  setAsideWhen: { question: 'platform', only: ['server'], because: 'Servers do not sleep.' },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Always reachable while powered.' },
    { id: 'yes', label: 'Yes', description: 'Sleeps for minutes to days (PSM, eDRX, duty cycle).' },
  ],
} as const satisfies ChoiceQuestion<'sleepy'>;
