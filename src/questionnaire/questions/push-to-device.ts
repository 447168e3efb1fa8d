import type { ChoiceQuestion } from '../question.ts';

export const pushToDevice = {
  id: 'push-to-device',
  kind: 'choice',
  input: 'pushToDevice',
  section: 'traffic',
  tier: 'refinement',
  label: 'Reach the device at any time',
  hint: 'Whether the other end must start a message when it wants.',
  why: {
    text: 'Without an open connection or a queue that the device asks for, a message cannot reach a device behind address translation.',
    criteria: ['push-to-device', 'nat-longevity'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'An answer to what the device sends is enough, or nothing at all.' },
    { id: 'yes', label: 'Yes', description: 'Commands, alarms or triggers at arbitrary times.' },
  ],
} as const satisfies ChoiceQuestion<'pushToDevice'>;
