import type { ChoiceQuestion } from '../question.ts';

export const team = {
  id: 'team',
  kind: 'choice',
  input: 'team',
  section: 'operations',
  tier: 'expert',
  label: 'Team that builds and runs it',
  hint: 'People for protocol, servers and operations.',
  why: {
    text: 'A small team pays most for what is complicated or rare.',
    criteria: ['simplicity', 'maturity'],
  },
  orderedBy: 'label',
  options: [
    { id: 'dedicated', label: 'Dedicated', description: 'Specialists for firmware, backend and operations.' },
    { id: 'small', label: 'Small', description: 'A few people do everything.' },
  ],
} as const satisfies ChoiceQuestion<'team'>;
