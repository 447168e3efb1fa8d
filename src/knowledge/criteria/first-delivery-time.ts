import type { MeasuredCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const firstDeliveryTime: MeasuredCriterion = {
  id: 'first-delivery-time',
  name: 'Time to the first delivery',
  meaning: 'Seconds from a cold start, without any connection, to the first message delivered: round trips of the set-up times the round-trip time, plus the time on the link.',
  rationale: 'Below 0.1 s a person notices no delay; after 30 s a cellular modem has gone back to sleep. Each factor of ten counts the same.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 1,
  kind: 'measured',
  estimate: 'first-delivery',
  unit: 's',
  worst: 30,
  best: 0.1,
  shape: 'logarithmic',
};
