import type { ChoiceQuestion } from '../question.ts';

export const latency = {
  id: 'latency',
  kind: 'choice',
  input: 'latency',
  section: 'traffic',
  tier: 'refinement',
  label: 'Delay that is acceptable',
  hint: 'From sending to arrival, for a typical message.',
  why: {
    text: 'Tight limits leave no room for connection set-up, polling or waiting until the device wakes.',
    criteria: ['first-delivery-time', 'push-to-device'],
  },
  orderedBy: 'number',
  options: [
    { id: 'realtime', label: 'Under 100 ms', description: 'Control loops, synchrophasors, machine motion.' },
    { id: 'interactive', label: 'Under 1 s', description: 'A person waits for the effect.' },
    { id: 'seconds', label: 'Some seconds', description: 'Alarms and status without a person waiting.' },
    { id: 'relaxed', label: 'Minutes or more', description: 'Metering, logging.' },
  ],
} as const satisfies ChoiceQuestion<'latency'>;
