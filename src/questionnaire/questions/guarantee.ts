import type { ChoiceQuestion } from '../question.ts';

export const guarantee = {
  id: 'guarantee',
  kind: 'choice',
  input: 'guarantee',
  section: 'traffic',
  tier: 'refinement',
  label: 'Delivery that must be certain',
  hint: 'For one message, after a short loss of the link.',
  why: {
    text: 'Acknowledgement and repeat cost packets. A protocol without the guarantee would need it built on top.',
    criteria: ['delivery-assurance', 'traffic-volume'],
  },
  orderedBy: 'label',
  options: [
    { id: 'at-least-once', label: 'At least once', description: 'Nothing is lost; duplicates may come and are recognised.' },
    { id: 'best-effort', label: 'At most once', description: 'Loss is acceptable; the next message replaces it.' },
    { id: 'exactly-once', label: 'Exactly once', description: 'Neither loss nor duplicate, by the protocol itself.' },
  ],
} as const satisfies ChoiceQuestion<'guarantee'>;
