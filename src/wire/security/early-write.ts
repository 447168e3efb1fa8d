import type { Write } from '../exchange.ts';
import type { SessionWrites } from '../session-writes.ts';

/**
 * 0-RTT over a stream: what the client says first goes out with its hello, behind the compatibility record, and the answer behind the server's
 * Finished (RFC 8446 §2.3, figure 4). That is the first write of the session, or of the first message where nothing comes before it; where the
 * server speaks first nothing moves.
 * @param handshakeWrites how many of the connect phase's writes are the handshake
 */
export function sendEarly(session: SessionWrites, handshakeWrites: number): SessionWrites {
  const handshake = session.connect.slice(0, handshakeWrites);
  const opening = session.connect.slice(handshakeWrites);
  const first = opening[0] ?? session.firstMessage[0];
  const answer = handshake.findIndex(({ from }) => from === 'server');
  if (first === undefined || first.from !== 'client' || answer < 1) return session;
  const rest = (opening.length > 0 ? opening : session.firstMessage).slice(1);
  const listens = rest.findIndex(({ from }) => from === 'client');
  const replies = rest.slice(0, listens < 0 ? rest.length : listens);
  const finish = handshake.findIndex(({ from }, index) => index > answer && from === 'client');
  const hello = handshake.slice(0, answer).map((write, index): Write => (index === answer - 1 ? { ...write, joinsNext: true } : write));
  const left = rest.slice(replies.length);
  return {
    ...session,
    connect: [...hello, follows(first), ...handshake.slice(answer, finish), ...replies.map(follows), ...handshake.slice(finish), ...(opening.length > 0 ? left : [])],
    firstMessage: opening.length > 0 ? session.firstMessage : left,
  };
}

const follows = ({ from, label, fields }: Write): Write => ({ from, label, fields, timing: 'follow' });
