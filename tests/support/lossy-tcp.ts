import { seededRandom } from '../../src/base/index.ts';

/** One side's data of a message: sizes of its segments. Sides take turns, the client begins. */
export type Turn = readonly number[];

export interface LossyTcpOptions {
  readonly turns: readonly Turn[];
  readonly messages: number;
  readonly spacingMs: number;
  readonly rttMs: number;
  readonly loss: { readonly up: number; readonly down: number };
  readonly seed: number;
}

export interface LossyTcpCounts {
  readonly up: { packets: number; ipBytes: number };
  readonly down: { packets: number; ipBytes: number };
  /** Mean time from the first transmission of a message to the arrival of its whole first turn, less half a round trip. */
  meanAddedDelayMs: number;
}

interface Segment { readonly message: number; readonly turn: number; readonly start: number; readonly bytes: number; readonly endsTurn: boolean; firstSentMs: number; retransmitted: boolean; sacked: boolean; repairAt: number }
interface Packet { readonly to: 0 | 1; readonly segment: Segment | null; readonly acknowledges: number; readonly sacks: readonly number[]; readonly sentMs: number; readonly echoMs: number }
interface End {
  written: number; acknowledged: number; unacknowledged: Segment[];
  received: number; early: Map<number, Segment>; echoMs: number; lastAckSent: number; unread: number;
  smoothed: number; deviation: number; highest: number; variance: number; backoff: number; probed: boolean; timerAt: number;
  /** Acknowledges at once, apart from a reply that follows: quick-ACK mode. */
  quick: boolean;
}

const HEADERS = 52;
const SACK = 12;
const VARIANCE_MIN_MS = 200;

/**
 * Two Linux ends over a path that loses packets at random, packet by packet: RFC 6298 timers with Linux's bounds, tail-loss probe and RACK
 * (RFC 8985), timestamps (RFC 7323 §4), SACK and D-SACK (RFC 2018, 2883), quick-ACK mode. It knows nothing of the closed forms.
 */
export function simulateLossyTcp({ turns, messages, spacingMs, rttMs, loss, seed }: LossyTcpOptions): LossyTcpCounts {
  const random = seededRandom(seed);
  const end = (): End => ({
    written: 0, acknowledged: 0, unacknowledged: [], received: 0, early: new Map(), echoMs: 0, lastAckSent: 0, unread: 0,
    smoothed: rttMs, deviation: 0, highest: VARIANCE_MIN_MS, variance: VARIANCE_MIN_MS, backoff: 0, probed: false, timerAt: Infinity, quick: false,
  });
  const ends: readonly [End, End] = [end(), end()];
  const counts: LossyTcpCounts = { up: { packets: 0, ipBytes: 0 }, down: { packets: 0, ipBytes: 0 }, meanAddedDelayMs: 0 };
  const onTheWay: { atMs: number; packet: Packet }[] = [];
  const begunAt: number[] = [];
  let now = 0;
  let begun = 0;
  let delay = 0;

  const transmit = (side: 0 | 1, segment: Segment | null, sacks: readonly number[] = []): void => {
    const own = ends[side];
    const direction = side === 0 ? counts.up : counts.down;
    direction.packets += 1;
    direction.ipBytes += HEADERS + (segment?.bytes ?? 0) + (sacks.length > 0 ? SACK : 0);
    own.lastAckSent = own.received;
    own.unread = 0;
    if (random() < (side === 0 ? loss.up : loss.down)) return;
    onTheWay.push({ atMs: now + rttMs / 2, packet: { to: side === 0 ? 1 : 0, segment, acknowledges: own.received, sacks, sentMs: now, echoMs: own.echoMs } });
  };
  const timeout = (own: End): number => (own.smoothed + own.variance) * 2 ** own.backoff;
  const say = (side: 0 | 1, message: number, turn: number): void => {
    const own = ends[side];
    const sizes = turns[turn] ?? [];
    for (const [index, bytes] of sizes.entries()) {
      const segment: Segment = { message, turn, start: own.written, bytes, endsTurn: index === sizes.length - 1, firstSentMs: now, retransmitted: false, sacked: false, repairAt: Infinity };
      own.written += bytes;
      own.unacknowledged.push(segment);
      transmit(side, segment);
    }
    own.timerAt = now + timeout(own);
  };
  const resend = (side: 0 | 1, segment: Segment | undefined): void => {
    if (segment === undefined) return;
    segment.retransmitted = true;
    transmit(side, segment);
  };
  const sample = (own: End, rtt: number): void => {
    const error = rtt - own.smoothed;
    own.smoothed += error / 8;
    const excess = Math.abs(error) - own.deviation / 4;
    own.deviation += error < 0 && excess > 0 ? excess / 8 : excess;
    own.highest = Math.max(own.highest, own.deviation);
    own.variance = Math.max(own.variance, own.highest);
    if (own.highest < own.variance) own.variance -= (own.variance - own.highest) / 4;
    own.highest = VARIANCE_MIN_MS;
  };
  const acknowledged = (own: End, packet: Packet): void => {
    for (const segment of own.unacknowledged) if (packet.sacks.includes(segment.start)) segment.sacked = true;
    const last = own.unacknowledged.findLastIndex(({ sacked }) => sacked);
    for (const segment of own.unacknowledged.slice(0, Math.max(0, last))) if (!segment.sacked && segment.repairAt === Infinity) segment.repairAt = now + rttMs / 4;
    if (packet.acknowledges <= own.acknowledged) return;
    own.acknowledged = packet.acknowledges;
    const done = own.unacknowledged.filter(({ start, bytes }) => start + bytes <= packet.acknowledges);
    const once = done.find(({ retransmitted, sacked }) => !retransmitted && !sacked);
    sample(own, once === undefined ? now - packet.echoMs : now - once.firstSentMs);
    own.unacknowledged = own.unacknowledged.filter(({ start }) => start >= packet.acknowledges);
    own.backoff = 0;
    own.probed = false;
    own.timerAt = own.unacknowledged.length === 0 ? Infinity : now + timeout(own);
  };
  const arrive = (side: 0 | 1, packet: Packet): void => {
    const own = ends[side];
    acknowledged(own, packet);
    const { segment } = packet;
    if (segment === null) return;
    if (segment.start <= own.lastAckSent) own.echoMs = packet.sentMs;
    if (segment.start < own.received) {
      own.quick = true;
      transmit(side, null, [-1]);
      return;
    }
    own.early.set(segment.start, segment);
    if (segment.start > own.received) {
      own.quick = true;
      transmit(side, null, [...own.early.keys()]);
      return;
    }
    const gap = own.early.size > 1;
    const complete: Segment[] = [];
    for (let next = own.early.get(own.received); next !== undefined; next = own.early.get(own.received)) {
      own.early.delete(next.start);
      own.received += next.bytes;
      complete.push(next);
    }
    const ended = complete.filter(({ endsTurn }) => endsTurn);
    own.unread += complete.length;
    // Idle before, so at once; so does either side after a gap or a repetition. Else every second segment, and what no reply follows.
    const replies = ended.some(({ turn }) => turns[turn + 1] !== undefined);
    if (side === 0 || own.quick || gap || (replies ? false : ended.length > 0 || own.unread >= 2)) transmit(side, null);
    for (const { message, turn } of ended) {
      if (turn === 0) delay += now - (begunAt[message] ?? 0) - rttMs / 2;
      if (turns[turn + 1] === undefined) continue;
      own.quick = false;
      say(side, message, turn + 1);
    }
  };
  const fire = (side: 0 | 1): void => {
    const own = ends[side];
    // The probe sends the last segment, a timeout the first that is missing (RFC 8985 §7.3, RFC 6298 §5.4).
    if (!own.probed) resend(side, own.unacknowledged.findLast(({ sacked }) => !sacked));
    else {
      own.backoff += 1;
      resend(side, own.unacknowledged.find(({ sacked }) => !sacked));
    }
    own.timerAt = now + timeout(own) * (own.probed ? 1 : 2);
    own.probed = true;
  };

  for (;;) {
    const first = onTheWay[0]?.atMs ?? Infinity;
    const nextMessage = begun < messages ? begun * spacingMs + 1 : Infinity;
    const timers = ends.map(({ timerAt }) => timerAt);
    const repairs = ends.map(({ unacknowledged }) => unacknowledged.reduce((earliest, { repairAt }) => Math.min(earliest, repairAt), Infinity));
    const next = Math.min(first, nextMessage, ...timers, ...repairs);
    if (next === Infinity) break;
    now = next;
    if (next === first) {
      const { packet } = onTheWay.shift() as { atMs: number; packet: Packet };
      arrive(packet.to, packet);
    } else if (next === nextMessage) {
      begunAt.push(now);
      say(0, begun, 0);
      begun += 1;
    } else {
      const side = (Math.min(timers[0] ?? Infinity, repairs[0] ?? Infinity) === next ? 0 : 1);
      if (repairs[side] === next) {
        const segment = ends[side].unacknowledged.find(({ repairAt }) => repairAt === next);
        if (segment !== undefined) segment.repairAt = now + rttMs * 1.25 + 1;
        resend(side, segment);
        ends[side].timerAt = now + timeout(ends[side]);
      } else fire(side);
    }
  }
  counts.meanAddedDelayMs = delay / messages;
  return counts;
}
