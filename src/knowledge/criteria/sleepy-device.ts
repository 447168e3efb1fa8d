import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const sleepyDevice: AssessedCriterion = {
  id: 'sleepy-device',
  name: 'Sleeping devices',
  meaning: 'How well the protocol lives with a device that is unreachable most of the time.',
  rationale: 'The steps follow what a wake-up costs and whether messages wait.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'Needs a standing connection; every wake-up starts from nothing.',
    'Each wake-up pays for connection and security again.',
    'Session state survives, the connection does not.',
    'A message can leave in one exchange after waking; waiting messages need own design.',
    'Made for it: sleep is announced, messages wait, a wake-up costs one exchange.',
  ],
};
