import type { MessageMoments, Side, Write } from '../exchange.ts';
import type { SessionWrites } from '../session-writes.ts';
import { joinedWrites } from './joined-writes.ts';

/**
 * The times of a first message that has gone with the set-up, or in part: 0-RTT (RFC 8446 §2.3, RFC 9001 §4.6), requests with the client's Finished.
 * @param arrivals of the writes of the set-up, joined as they were sent
 * @param rest times of what is said when the set-up stands
 */
export function earlyTimes(writes: SessionWrites, sender: Side, arrivals: readonly number[], rest: MessageMoments): MessageMoments {
  const opening = joinedWrites(writes.connect);
  const carries = ({ from, fields }: Write): boolean => from === sender && fields.some(({ layer }) => layer === 'payload');
  const beside = ({ fields }: Write): boolean => fields.some(({ name }) => name === 'Early data');
  const isEarly = writes.firstMessage.some(carries) ? beside : carries;
  const early = arrivals.filter((_arrival, index) => opening[index] !== undefined && isEarly(opening[index]));
  const [firstByte] = early;
  if (firstByte === undefined) return rest;
  if (writes.firstMessage.some(({ from }) => from === sender)) return { ...rest, firstByte };
  const answered = arrivals.find((arrival, index) => arrival > firstByte && opening[index]?.from !== sender && opening[index]?.fields.some(({ layer }) => layer === 'protocol'));
  return { firstByte, delivered: early.at(-1) ?? firstByte, confirmed: answered ?? rest.confirmed };
}
