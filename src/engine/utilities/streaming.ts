import { pageIsAnEnd } from '../reachability.ts';
import { graded } from './grade-in-place.ts';
import { TOP_STEP } from './scale.ts';
import { byWorld } from './utility.ts';

/** A stream over TCP stops while a lost segment is repeated. */
const BEHIND_THE_LOST_STEP = 2;
/** What datagrams gain where nothing has to wait for a lost one. */
const NOTHING_WAITS_STEPS = 2;

/** Through a proxy for pages a stream goes to the page only; what the page sends is call by call (gRPC-Web). */
const TO_THE_PAGE_STEP = 2;

/** The catalogue's grade; a live stream in which loss may pass is what datagrams are for (RFC 8085 §3.1), and order at any price is what it does not need. */
export const streaming = byWorld({
  criterion: 'streaming',
  reads: ['guarantee', 'latency', 'platform', 'topology'],
  valueIn: ({ guarantee, latency, platform, topology }, { stack, capabilities, grades }) => {
    const grade = grades['streaming'];
    if (grade !== undefined && capabilities.browserUse.value === 'through-a-proxy' && pageIsAnEnd({ platform, topology })) return graded(grade, Math.min(grade.step, TO_THE_PAGE_STEP));
    if (grade === undefined || guarantee !== 'best-effort' || latency !== 'realtime') return graded(grade);
    return graded(grade, stack.transport === 'udp' || stack.transport === 'quic' ? Math.min(TOP_STEP, grade.step + NOTHING_WAITS_STEPS) : Math.min(grade.step, BEHIND_THE_LOST_STEP));
  },
});
