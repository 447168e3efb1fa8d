import type { Citation } from '../schema/source.ts';

/** Anchors and weights are our own judgement, and cited as such: no validated weight set for IoT messaging protocols is published. */
export const OUR_JUDGEMENT: Citation = { source: 'judgement' };
