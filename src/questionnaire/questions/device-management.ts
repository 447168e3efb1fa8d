import type { ChoiceQuestion } from '../question.ts';

export const deviceManagement = {
  id: 'device-management',
  kind: 'choice',
  input: 'deviceManagement',
  section: 'operations',
  tier: 'refinement',
  label: 'Managed devices',
  hint: 'Provisioning, configuration, diagnosis and firmware by a standard.',
  why: {
    text: 'One protocol here has device management in its standard; with the others it is built or bought.',
    criteria: ['device-management', 'interoperable-data'],
  },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Not needed, or solved elsewhere.' },
    { id: 'yes', label: 'Yes', description: 'Needed as part of this protocol.' },
  ],
} as const satisfies ChoiceQuestion<'deviceManagement'>;
