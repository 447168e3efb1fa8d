import { graded, gradedUpTo } from './grade-in-place.ts';
import { byWorld } from './utility.ts';

/** Methods, addresses and status codes; above it come typed calls. */
const METHODS_AND_STATUS_STEP = 3;

/** The catalogue's grade; typed calls count where calls are asked for, plain requests have all they need without. */
export const requestResponse = byWorld({
  criterion: 'request-response',
  reads: ['patterns'],
  valueIn: ({ patterns }, { grades }) => {
    const grade = grades['request-response'];
    return patterns.includes('rpc') ? graded(grade) : gradedUpTo(grade, METHODS_AND_STATUS_STEP);
  },
});
