import { exchangeOf } from './exchanges/index.ts';
import type { Exchange, StackView, WireInputs, Write } from './exchange.ts';
import type { OverheadModel } from '../knowledge/index.ts';
import { inFrames, webSocketClose, webSocketUpgrade } from './layers/websocket.ts';
import { protectWrites } from './security/protect.ts';
import { closeNotify } from './security/handshake.ts';
import { securityOf } from './security/known-handshakes.ts';
import type { TlsSettings } from './security/tls-settings.ts';

/** What the session needs to know of a stack of the catalogue. */
export type SessionStack = StackView & { readonly overhead: OverheadModel };

/** The writes of each phase as they reach the transport: framed, protected, with handshakes and closing messages around them. */
export interface SessionWrites {
  readonly connect: readonly Write[];
  readonly firstMessage: readonly Write[];
  readonly message: readonly Write[];
  /** The message of this index, with what its place in the session decides; from 1 on, in order. */
  readonly messageAt: (index: number) => readonly Write[];
  /** What the application says, before framing and protection, and how both are added to it. */
  readonly exchange: Exchange;
  readonly inLayers: (writes: readonly Write[]) => readonly Write[];
  readonly keepAlive: readonly Write[];
  readonly close: readonly Write[];
  /** What the server still says when it has seen the client close. */
  readonly serverClose: readonly Write[];
  readonly tls: TlsSettings | null;
}

export function sessionWrites(stack: SessionStack, inputs: WireInputs): SessionWrites {
  const exchange = exchangeOf(stack)(stack, inputs);
  // QUIC carries its handshake and protection in its own packets (RFC 9001): they are part of the exchange.
  const security = stack.transport === 'quic' ? null : securityOf(stack, inputs);
  const tls = security?.tls ?? null;
  const framed = stack.transport === 'websocket' && stack.protocol !== 'websocket';
  const compress = framed ? inputs.websocket?.compress : undefined;
  const frame = (writes: readonly Write[], before?: readonly Write[]) => (framed ? (compress?.frames ?? inFrames)(writes, before) : writes);
  const protect = (writes: readonly Write[]) => (tls === null ? writes : protectWrites(tls, writes));
  const opening = framed ? webSocketUpgrade(stack.protocol, inputs) : [];
  const before = compress?.before(exchange);
  const inLayers = (writes: readonly Write[]) => protect(frame(writes, before));
  const message = inLayers(exchange.message);
  const session: SessionWrites = {
    tls,
    connect: [...(security?.handshake ?? []), ...atOnce(protect([...opening, ...frame(exchange.connect)]))],
    firstMessage: exchange.firstMessage === undefined && compress === undefined ? message : protect(frame(exchange.firstMessage ?? exchange.message)),
    message,
    messageAt: (index) => (exchange.messageAt === undefined ? message : inLayers(exchange.messageAt(index))),
    exchange,
    inLayers,
    keepAlive: protect(frame(exchange.keepAlive)),
    close: [...protect([...frame(exchange.close), ...(framed ? webSocketClose(inputs) : [])]), ...(inputs.tls?.closeNotify === false ? [] : closingAlerts(tls))],
    serverClose: tls === null || tls.datagram || !tls.profile.server.answersClose ? [] : [{ ...closeNotify(tls, 'server'), timing: 'reply' }],
  };
  return inputs.early?.moved?.(session, security?.handshake.length ?? 0) ?? session;
}

/** Over TCP the client's close_notify goes ahead of its FIN, and most servers answer with theirs; over UDP each side sends one (RFC 6347 §4.1.2.7 leaves room for none). */
function closingAlerts(tls: TlsSettings | null): Write[] {
  if (tls === null) return [];
  const client: Write = { ...closeNotify(tls, 'client'), timing: 'follow' };
  return tls.datagram ? [client, { ...closeNotify(tls, 'server'), timing: 'reply' }] : [client];
}

/** Time that a client needs to turn from the handshake to its data. */
export const FIRST_DATA_MS = 0.2;

/** The first thing said after the handshake is said as soon as the handshake stands. */
function atOnce(writes: readonly Write[]): readonly Write[] {
  const [first, ...rest] = writes;
  if (first?.background === true) return writes;
  return first === undefined ? [] : [{ ...first, timing: 'reply', delayMs: Math.max(first.delayMs ?? 0, FIRST_DATA_MS) }, ...rest];
}
