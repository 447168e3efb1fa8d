import type { MeasuredCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const trafficVolume: MeasuredCriterion = {
  id: 'traffic-volume',
  name: 'Traffic',
  meaning: 'Bytes that cross the network in a day, both directions, counted as whole IP packets with connection set-up, acknowledgements, keep-alive and polling.',
  rationale: 'Each factor of ten counts the same. Below 1 kB a day no tariff and no battery notices a difference; above 1 MB a day, 30 MB a month, the tariffs of IoT cards end and the link is plainly not the scarce part.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 2,
  kind: 'measured',
  estimate: 'traffic',
  unit: 'B/day',
  worst: 1000000,
  best: 1000,
  shape: 'logarithmic',
};
