import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const workQueue: AssessedCriterion = {
  id: 'work-queue',
  name: 'Queues of work',
  meaning: 'Whether competing consumers can share work, refuse it, and find it again after a crash.',
  rationale: 'The steps follow sharing, acknowledgement after processing, and dead letters.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'No queue; you would build one.',
    'A queue only outside the protocol.',
    'Shared subscriptions without return of refused work.',
    'Queues with acknowledgement, partly by extension.',
    'Queues, acknowledgement after processing, refusal, dead letters and durable storage in the protocol and its brokers.',
  ],
};
