import { graded } from './grade-in-place.ts';
import { TOP_STEP } from './scale.ts';
import { byWorld } from './utility.ts';

/** The catalogue's grade; within one network a protocol with multicast reaches all receivers with one packet, without anything between. */
export const oneToMany = byWorld({
  criterion: 'one-to-many',
  reads: ['topology'],
  valueIn: ({ topology }, { capabilities, grades }) =>
    graded(grades['one-to-many'], topology === 'lan' && capabilities.oneToMany.value === 'link-multicast' ? TOP_STEP : undefined),
});
