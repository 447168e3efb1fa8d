import type { ChoiceQuestion } from '../question.ts';

export const broker = {
  id: 'broker',
  kind: 'choice',
  input: 'broker',
  section: 'topology',
  tier: 'refinement',
  label: 'Broker in between',
  hint: 'A server that takes messages in and hands them out.',
  why: {
    text: 'A broker separates producers from consumers and keeps messages for those away; it is also one more thing to run, secure and pay.',
    criteria: ['no-intermediary', 'decoupling', 'one-to-many'],
  },
  orderedBy: 'label',
  options: [
    { id: 'available', label: 'May be used', description: 'One is running, or may be bought or operated.' },
    { id: 'unwanted', label: 'Not wanted', description: 'The two ends must talk without one.' },
  ],
} as const satisfies ChoiceQuestion<'broker'>;
