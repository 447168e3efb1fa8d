import { quicVarint } from '../encodings/quic-varint.ts';
import type { Side, StackView, WireInputs, Write } from '../exchange.ts';
import { opaque, sizeOf, type Field } from '../field.ts';
import {
  ack, crypto, cryptoHeaderBytes, handshakeDone, INITIAL_DATAGRAM_BYTES, longHeaderBytes, longHeaderPacket, padding, ping, shortHeaderBytes, shortHeaderPacket, stream, type QuicSettings,
} from '../layers/quic.ts';
import { keptParts, madeAnew } from '../security/kept-parts.ts';
import { certificateVerify, clientHello, encryptedExtensions, finished, newSessionTicket, serverCertificate, serverHello } from '../security/messages.ts';
import { cut } from '../security/protect.ts';
import { tlsSettings, type TlsSettings } from '../security/tls-settings.ts';
import type { Http3Inputs } from './http-3-inputs.ts';

export interface QuicPlan {
  readonly quic: QuicSettings;
  readonly datagramBytes: number;
  readonly clientHelloBytes: number;
  readonly serverParametersBytes: number;
  readonly settings: readonly (readonly [number, number])[];
  readonly tickets: number;
  readonly ticketBytes: number;
  readonly pathProbeBytes: number;
  readonly requestsAtOnce: number;
}

/** QPACK_MAX_TABLE_CAPACITY 0 is the default and left out; MAX_FIELD_SECTION_SIZE and QPACK_BLOCKED_STREAMS are what clients send. */
const DEFAULT_SETTINGS = [[0x06, 16_384], [0x07, 0]] as const;

export function quicPlan(inputs: WireInputs): QuicPlan {
  const given: Http3Inputs = inputs.http3 ?? {};
  return {
    quic: {
      serverCidBytes: given.serverCidBytes ?? 8,
      clientCidBytes: given.clientCidBytes ?? 0,
      packetNumberBytes: given.packetNumberBytes ?? 1,
      tagBytes: 16,
    },
    datagramBytes: given.datagramBytes ?? INITIAL_DATAGRAM_BYTES,
    clientHelloBytes: given.clientHelloBytes ?? 280,
    serverParametersBytes: given.serverParametersBytes ?? 60,
    settings: given.settings ?? (given.coded === undefined ? DEFAULT_SETTINGS : [[0x01, given.dynamicTableBytes ?? 0], ...DEFAULT_SETTINGS.slice(0, 1), [0x07, 16]]),
    tickets: given.tickets ?? 1,
    ticketBytes: given.ticketBytes ?? 208,
    pathProbeBytes: given.pathProbeBytes ?? 0,
    requestsAtOnce: given.requestsAtOnce ?? (inputs.tls?.resumption === 'early-data' ? 1 : 0),
  };
}

/** One round trip: hellos and certificate, then both ends open their control streams (RFC 9001 §4, RFC 9114 §3.2). */
export function openHttp3(plan: QuicPlan, inputs: WireInputs): readonly Write[] {
  const tls = quicTls(plan, inputs);
  const keep = inputs.http3 === undefined && inputs.tls === undefined ? KEPT[tls.resumed ? 'resumed' : 'full'] : madeAnew;
  return [
    ...helloFrames(plan, tls).map((frame, index) => datagram('client', 'Initial ClientHello', index === 0 ? 'later' : 'follow', paddedInitial(plan, frame))),
    ...keep(tls.serverName === '' ? 'server flight, no name' : 'server flight', () => serverFlight(plan, tls)),
    ...keep('settling', () => settle(plan, tls, { initial: true, requests: [controlStream(plan, 'client', true)], responses: [controlStream(plan, 'server', true), ...ticketFrames(plan, tls)] })),
  ];
}

/** With the defaults of HTTP/3 and TLS only the ClientHello names anyone. */
const KEPT = { full: keptParts(), resumed: keptParts() };

/** The hello in CRYPTO frames, one an Initial packet. */
export function helloFrames(plan: QuicPlan, tls: TlsSettings): readonly (readonly Field[])[] {
  return cryptoFrames(quicHello(plan, tls), plan.datagramBytes - longHeaderBytes('Initial', plan.quic));
}

export function ticketFrames(plan: QuicPlan, tls: TlsSettings): readonly (readonly Field[])[] {
  return plan.tickets > 0 ? cryptoFrames(Array.from({ length: plan.tickets }, () => newSessionTicket(tls).fields).flat(), plan.datagramBytes - shortHeaderBytes(plan.quic, 'client')) : [];
}

/** What each end still has to say behind its part of the handshake. */
export interface Settling {
  /** The client acknowledges an Initial packet in the datagram of its Finished, which then has the least length. */
  readonly initial: boolean;
  readonly requests: readonly (readonly Field[])[];
  readonly responses: readonly (readonly Field[])[];
}

/** The client's Finished with what it has to send, the server's confirmation with its streams and tickets (RFC 9001 §4.1.2). */
export function settle(plan: QuicPlan, tls: TlsSettings, { initial, requests, responses }: Settling): readonly Write[] {
  const finish = clientFinish(plan, tls, requests, initial);
  const settled = pack(plan, 'client', [ack(0, 0), [handshakeDone], ...responses], plan.datagramBytes);
  return [
    datagram('client', initial ? 'Initial ACK, Handshake Finished, control stream' : 'Handshake Finished, control stream', 'reply', finish.first),
    ...finish.further.map((fields) => datagram('client', 'further requests', 'follow', fields)),
    ...probe(plan, 'client'),
    ...settled.map((fields, index) => datagram('server', index === 0 ? 'HANDSHAKE_DONE, control stream, tickets' : 'further responses', index === 0 ? 'reply' : 'follow', fields)),
    ...probe(plan, 'server'),
    datagram('client', 'ACK', 'reply', shortHeaderPacket(plan.quic, 'server', ack(0, 25))),
  ];
}

/** A probe is a PING filled with padding (RFC 8899 §4.1, RFC 9000 §14.4). */
function probe(plan: QuicPlan, from: Side): readonly Write[] {
  const to = from === 'client' ? 'server' : 'client';
  const filling = plan.pathProbeBytes - sizeOf(shortHeaderPacket(plan.quic, to, [ping, ping, ping, ping])) + 3;
  if (plan.pathProbeBytes === 0 || filling <= 0) return [];
  return [datagram(from, 'path MTU probe', 'follow', shortHeaderPacket(plan.quic, to, [ping, padding(filling)]))];
}

/** Content in CRYPTO frames of at most `roomBytes`, header included: a message longer than a packet goes on in the next (RFC 9000 §19.6). */
function cryptoFrames(content: readonly Field[], roomBytes: number): readonly (readonly Field[])[] {
  const bytes = sizeOf(content);
  if (bytes + cryptoHeaderBytes(0, bytes) <= roomBytes) return [crypto(0, content)];
  const room = roomBytes - cryptoHeaderBytes(bytes, roomBytes);
  return cut(content, room).map((piece, index) => crypto(index * room, piece));
}

/** Whole frames in as few 1-RTT packets as they fit, one datagram each. */
export function pack(plan: QuicPlan, to: Side, frames: readonly (readonly Field[])[], roomBytes: number): readonly (readonly Field[])[] {
  const header = shortHeaderBytes(plan.quic, to);
  return together(frames, roomBytes - header, plan.datagramBytes - header).map((packet) => shortHeaderPacket(plan.quic, to, packet));
}

/** Whole frames in turn, as many in each list as there is room in the first and in further ones. */
export function together(frames: readonly (readonly Field[])[], firstRoom: number, furtherRoom: number): readonly (readonly Field[])[] {
  const packets: Field[][] = [];
  let room = 0;
  for (const frame of frames) {
    const bytes = sizeOf(frame);
    if (bytes > room || packets.length === 0) {
      packets.push([]);
      room = packets.length === 1 ? firstRoom : furtherRoom;
    }
    packets.at(-1)?.push(...frame);
    room -= bytes;
  }
  return packets;
}

export const datagram = (from: Side, label: string, timing: Write['timing'], fields: readonly Field[]): Write => ({ from, label, timing, fields });

/** Pads inside the Initial packet, so that the datagram reaches the least length with what else is in it. */
export function paddedInitial(plan: QuicPlan, frames: readonly Field[], besideBytes = 0): readonly Field[] {
  const missing = INITIAL_DATAGRAM_BYTES - longHeaderBytes('Initial', plan.quic) - sizeOf(frames) - besideBytes;
  return longHeaderPacket('Initial', plan.quic, 'server', missing > 0 ? [...frames, padding(missing)] : frames);
}

/** ServerHello in an Initial packet, the rest in Handshake packets, as many datagrams as it takes. */
export function serverFlight(plan: QuicPlan, tls: TlsSettings): readonly Write[] {
  const initial = longHeaderPacket('Initial', plan.quic, 'client', [...ack(0, 0), ...crypto(0, serverHello(tls).fields)]);
  const writes: Write[] = [];
  let rest: readonly Field[] = [encryptedExtensions(tls), ...(tls.resumed ? [] : [serverCertificate(tls), certificateVerify(tls, tls.signatureBytes)]), finished(tls)].flatMap(({ fields }) => fields);
  let offset = 0;
  for (let before = initial; rest.length > 0; before = []) {
    const room = plan.datagramBytes - sizeOf(before) - longHeaderBytes('Handshake', plan.quic);
    const [part = [], ...others] = cut(rest, room - cryptoHeaderBytes(offset, room));
    const frames = crypto(offset, part);
    // A datagram with an Initial packet that asks for an acknowledgement is filled up, inside its last packet (RFC 9000 §14.1).
    const missing = before.length > 0 ? Math.max(0, INITIAL_DATAGRAM_BYTES - sizeOf(before) - longHeaderBytes('Handshake', plan.quic) - sizeOf(frames)) : 0;
    const handshake = longHeaderPacket('Handshake', plan.quic, 'client', missing > 0 ? [...frames, padding(missing)] : frames);
    writes.push(datagram('server', writes.length === 0 ? 'Initial ServerHello, Handshake' : 'Handshake', writes.length === 0 ? 'reply' : 'follow', [...before, ...handshake]));
    rest = others.flat();
    offset += sizeOf(part);
  }
  return writes;
}

const QUIC: StackView = { protocol: 'http-3', transport: 'quic', security: 'tls-1-3', credential: 'cert' };

/** TLS 1.3 as QUIC uses it: no session id (RFC 9001 §8.4), ALPN h3, transport parameters in hello and EncryptedExtensions (§8.2). */
export function quicTls(plan: QuicPlan, inputs: WireInputs): TlsSettings {
  const settings = tlsSettings(QUIC, { ...inputs, tls: { alpn: ['h3'], ...inputs.tls, ticketBytes: plan.ticketBytes, ticketNonceBytes: 1, ticketsAllowEarlyData: true } });
  if (settings === null) throw new Error('QUIC always has TLS');
  return { ...settings, quicParameters: { client: 0, server: plan.serverParametersBytes } };
}

/** The transport parameters of the client fill its hello up to the size that it has where no ticket is shown. */
function quicHello(plan: QuicPlan, tls: TlsSettings): readonly Field[] {
  const parameters = plan.clientHelloBytes - sizeOf(clientHello({ ...tls, resumed: false, earlyData: false }, 0).fields);
  if (parameters < 0) return [opaque('security', 'ClientHello', plan.clientHelloBytes, 'RFC 8446 §4.1.2')];
  return clientHello({ ...tls, quicParameters: { client: parameters, server: 0 } }, 0).fields;
}

/** While the client's datagram has an Initial packet in it, it is padded; its control stream and first requests ride along. */
function clientFinish(plan: QuicPlan, tls: TlsSettings, requests: readonly (readonly Field[])[], withInitial: boolean): { readonly first: readonly Field[]; readonly further: readonly (readonly Field[])[] } {
  const initial = withInitial ? longHeaderPacket('Initial', plan.quic, 'server', ack(0, 0)) : [];
  const handshake = longHeaderPacket('Handshake', plan.quic, 'server', [...ack(1, 0), ...crypto(0, finished(tls).fields)]);
  const taken = sizeOf(initial) + sizeOf(handshake);
  const [streams = [], ...further] = pack(plan, 'server', requests, INITIAL_DATAGRAM_BYTES - taken);
  const missing = withInitial ? Math.max(0, INITIAL_DATAGRAM_BYTES - taken - sizeOf(streams)) : 0;
  // Padding stands in front of the authentication tag, inside the last packet.
  const padded = missing > 0 ? [...streams.slice(0, -1), padding(missing), ...streams.slice(-1)] : streams;
  return { first: [...initial, ...handshake, ...padded], further };
}

/** Unidirectional stream of type 0 with the settings (RFC 9114 §6.2.1, §7.2.4). Ids 2 and 3 are the first of each side. */
export function controlStream(plan: QuicPlan, side: Side, lengthPresent: boolean): readonly Field[] {
  const values = plan.settings.flatMap(([identifier, value]) => [
    quicVarint('framing', 'setting identifier', identifier, 'RFC 9114 §7.2.4'), quicVarint('framing', 'setting value', value, 'RFC 9114 §7.2.4'),
  ]);
  return stream(side === 'client' ? 2 : 3, 0, [
    quicVarint('framing', 'control stream type', 0, 'RFC 9114 §6.2.1'), quicVarint('framing', 'SETTINGS type', 4, 'RFC 9114 §7.2.4'),
    quicVarint('framing', 'SETTINGS length', sizeOf(values), 'RFC 9114 §7.1'), ...values,
  ], false, lengthPresent);
}
