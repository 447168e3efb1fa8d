import type { ChoiceQuestion } from '../question.ts';

export const fileTransfer = {
  id: 'file-transfer',
  kind: 'choice',
  input: 'fileTransfer',
  section: 'traffic',
  tier: 'expert',
  label: 'Files over the same protocol',
  hint: 'Firmware images, logs or pictures on this leg.',
  why: {
    text: 'Large transfers need block-wise or stream transfer; a separate download path is often the better answer.',
    criteria: ['bulk-transfer'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'None, or over a path of its own.' },
    { id: 'yes', label: 'Yes', description: 'They must travel over this protocol.' },
  ],
} as const satisfies ChoiceQuestion<'fileTransfer'>;
