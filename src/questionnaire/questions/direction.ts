import type { ChoiceQuestion } from '../question.ts';

export const direction = {
  id: 'direction',
  kind: 'choice',
  input: 'direction',
  section: 'traffic',
  tier: 'refinement',
  label: 'Direction of the data',
  hint: 'Seen from the device.',
  why: {
    text: 'Data towards a device need a way to reach it; data from it need none.',
    criteria: ['push-to-device', 'nat-longevity', 'traffic-volume'],
  },
  orderedBy: 'label',
  options: [
    { id: 'both', label: 'Both ways', description: 'Data flow to and from the device.' },
    { id: 'uplink', label: 'From the device', description: 'The device sends; nothing but acknowledgements comes back.' },
    { id: 'downlink', label: 'To the device', description: 'The device mostly receives.' },
  ],
} as const satisfies ChoiceQuestion<'direction'>;
