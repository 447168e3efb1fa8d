import { deviceCanListen, mappingDecides, pageIsAnEnd } from '../reachability.ts';
import { graded, gradedUpTo } from './grade-in-place.ts';
import { byWorld } from './utility.ts';

/** A device that listens can be sent to at any time; a message does not wait for it. */
const LISTENING_STEP = 3;
/** A page is reached while it is open; when it is closed nobody waits for messages. */
const WHILE_CONNECTED_STEP = 3;
/** Behind NAT, and within a second, a datagram arrives only in the reply window. */
const REPLY_WINDOW_STEP = 1;

/** The catalogue's grade, read in the place where the device stands. */
export const pushToDevice = byWorld({
  criterion: 'push-to-device',
  reads: ['platform', 'topology', 'nat', 'latency', 'links'],
  valueIn: ({ platform, topology, nat, latency }, { stack, capabilities, grades }) => {
    const grade = grades['push-to-device'];
    if (grade === undefined) return graded(grade);
    if (pageIsAnEnd({ platform, topology })) return gradedUpTo(grade, WHILE_CONNECTED_STEP);
    const place = { topology, nat };
    if (deviceCanListen(stack, capabilities, place)) return graded(grade, Math.max(grade.step, LISTENING_STEP));
    const soon = latency === 'realtime' || latency === 'interactive';
    return soon && mappingDecides(stack, place) ? graded(grade, Math.min(grade.step, REPLY_WINDOW_STEP)) : graded(grade);
  },
});
