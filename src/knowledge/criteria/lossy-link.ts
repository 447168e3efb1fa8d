import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const lossyLink: AssessedCriterion = {
  id: 'lossy-link',
  name: 'Lossy links',
  meaning: 'How delay and traffic behave when a tenth or more of the packets vanish.',
  rationale: 'Measurements go both ways: one lost segment holds up a whole TCP stream, while a datagram protocol without good timers repeats too much or loses data.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'A lost packet breaks the exchange or restarts it from the connection.',
    'Recovers, but one loss delays everything behind it for seconds.',
    'Recovers with noticeable delay.',
    'Each message recovers on its own.',
    'Loss hits only its own message, repetition is tuned for slow links or not needed.',
  ],
};
