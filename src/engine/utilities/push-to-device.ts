import { deviceCanListen, mappingDecides } from '../reachability.ts';
import { utilityOfStep } from './scale.ts';
import { anything, byWorld, exactly } from './utility.ts';

/** A device that listens can be sent to at any time; a message does not wait for it. */
const LISTENING_STEP = 3;
/** Behind NAT, and within a second, a datagram arrives only in the reply window. */
const REPLY_WINDOW_STEP = 1;

/** The catalogue's grade, read in the place where the device stands. */
export const pushToDevice = byWorld({
  criterion: 'push-to-device',
  reads: ['topology', 'nat', 'latency'],
  valueIn: ({ topology, nat, latency }, { stack, capabilities, grades }) => {
    const grade = grades['push-to-device'];
    if (grade === undefined) return { utility: 0.5, range: anything, measured: { step: 2 }, because: 'not-graded', sources: [] };
    const place = { topology, nat };
    const soon = latency === 'realtime' || latency === 'interactive';
    const step = deviceCanListen(stack, capabilities, place) ? Math.max(grade.step, LISTENING_STEP)
      : soon && mappingDecides(stack, place) ? Math.min(grade.step, REPLY_WINDOW_STEP)
      : grade.step;
    const utility = utilityOfStep(step);
    return { utility, range: exactly(utility), measured: { step }, because: grade.because, sources: grade.sources };
  },
});
