import { quicVarint } from '../encodings/quic-varint.ts';
import { sampleDate } from '../encodings/http-date.ts';
import { qpackFieldSection } from '../encodings/qpack.ts';
import type { StackView, WireInputs, Write } from '../exchange.ts';
import { opaque, sizeOf, type Field } from '../field.ts';
import { ack, INITIAL_DATAGRAM_BYTES, longHeaderBytes, longHeaderPacket, padding, retryPacket, stream } from '../layers/quic.ts';
import { cut } from '../security/protect.ts';
import type { TlsSettings } from '../security/tls-settings.ts';
import { requestLines, responseBytes, responseLines } from './http-2.ts';
import { data, headers } from './http-3.ts';
import { controlStream, datagram, helloFrames, pack, paddedInitial, quicTls, serverFlight, settle, ticketFrames, together, type QuicPlan } from './http-3-handshake.ts';

/**
 * The opening of a QUIC connection with what ends may choose: a server that has the client's address proved first (Retry, RFC 9000 §8.1.2), a
 * client that shows a token or a ticket of an earlier connection (§8.1.3), that sends requests with its hello (0-RTT, RFC 9001 §4.6), and a
 * server that may say no more than three times what it has heard before the address is proved (RFC 9000 §8.1).
 */
export function openWithChoices(plan: QuicPlan, inputs: WireInputs, stack: StackView): readonly Write[] {
  const early = requestsAtOnce(plan, stack, inputs);
  const tls = quicTls(plan, inputs);
  const { retryTokenBytes = 0, tokenBytes = 0 } = inputs.http3 ?? {};
  const first = withToken(plan, tokenBytes);
  const second = withToken(plan, retryTokenBytes);
  const validated = retryTokenBytes > 0 || tokenBytes > 0;
  const tried = retryTokenBytes > 0;
  const now = tried ? second : first;
  const opening = clientHello(now, tls, early);
  const streams = [controlStream(now, 'server', true), ...early.responses];
  const answer = tls.earlyData ? earlyAnswer(now, serverFlight(now, tls), streams) : serverFlight(now, tls);
  const { writes: answered, acknowledged } = validated ? { writes: answer, acknowledged: false } : withinLimit(now, answer, 3 * bytesOf(opening));
  return [
    ...(tried ? [...inVain(clientHello(first, tls, early)), datagram('server', 'Retry', 'reply', retryPacket(plan.quic, retryTokenBytes))] : []),
    ...opening.map((write, index): Write => (tried && index === 0 ? { ...write, timing: 'reply' } : write)),
    ...answered,
    ...withoutStreams(tls, settle(now, tls, {
      initial: !acknowledged,
      requests: tls.earlyData ? [ack(0, 0)] : [controlStream(now, 'client', true), ...early.requests],
      responses: [...(tls.earlyData ? [] : [controlStream(now, 'server', true)]), ...ticketFrames(now, tls), ...(tls.earlyData ? [] : early.responses)],
    })),
  ];
}

/** With 0-RTT both control streams have gone before. */
function withoutStreams(tls: TlsSettings, writes: readonly Write[]): readonly Write[] {
  return tls.earlyData ? writes.map((write) => ({ ...write, label: write.label.replace(', control stream', '') })) : writes;
}

/** A Retry throws away what came with the first hello (RFC 9000 §17.2.5.2). */
function inVain(writes: readonly Write[]): readonly Write[] {
  return writes.map((write) => ({ ...write, fields: write.fields.map((field): Field => (field.layer === 'payload' ? { ...field, layer: 'framing' } : field)) }));
}

function withToken(plan: QuicPlan, tokenBytes: number): QuicPlan {
  const clause = 'RFC 9000 §17.2.2';
  return tokenBytes === 0 ? plan : { ...plan, quic: { ...plan.quic, token: [quicVarint('security', 'Initial: token length', tokenBytes, clause), opaque('security', 'Initial: token', tokenBytes, clause)] } };
}

/** The hello, and with 0-RTT the control stream and the requests in the packets behind it, in its datagram as far as it has room (RFC 9000 §12.2). */
function clientHello(plan: QuicPlan, tls: TlsSettings, early: EarlyRequests): readonly Write[] {
  const frames = helloFrames(plan, tls);
  const header = longHeaderBytes('0-RTT', plan.quic);
  const last = frames.at(-1) ?? [];
  const room = INITIAL_DATAGRAM_BYTES - longHeaderBytes('Initial', plan.quic) - sizeOf(last) - header;
  const content = tls.earlyData ? [controlStream(plan, 'client', true), ...early.requests] : [];
  const packets = together(content, room, plan.datagramBytes - header).map((packet) => longHeaderPacket('0-RTT', plan.quic, 'server', packet));
  const [beside = [], ...further] = packets[0] !== undefined && sizeOf(packets[0]) > room + header ? [[], ...packets] : packets;
  return [
    ...frames.slice(0, -1).map((frame, index) => datagram('client', 'Initial ClientHello', index === 0 ? 'later' : 'follow', paddedInitial(plan, frame))),
    datagram('client', beside.length > 0 ? 'Initial ClientHello, 0-RTT' : 'Initial ClientHello', frames.length === 1 ? 'later' : 'follow', [...paddedInitial(plan, last, sizeOf(beside)), ...beside]),
    ...further.map((packet) => datagram('client', '0-RTT', 'follow', packet)),
  ];
}

/** What the server answers to 0-RTT goes out behind its Finished, in the datagram with it as far as that has room (RFC 9001 §4.1.1). */
function earlyAnswer(plan: QuicPlan, flight: readonly Write[], streams: readonly (readonly Field[])[]): readonly Write[] {
  const last = flight.at(-1);
  if (last === undefined) return flight;
  // The flight is filled up to the least length with PADDING, which the streams can take the place of.
  const filling = last.fields.find(({ name }) => name === 'PADDING')?.bytes ?? 0;
  const [beside = [], ...further] = pack(plan, 'client', [ack(0, 0), ...streams], plan.datagramBytes - sizeOf(last.fields) + filling);
  const fits = sizeOf(last.fields) - filling + sizeOf(beside) <= plan.datagramBytes;
  const left = Math.max(0, filling - sizeOf(beside));
  const filled = last.fields.flatMap((field) => (field.name !== 'PADDING' ? [field] : left > 0 ? [padding(left)] : []));
  const rest = fits ? further : [beside, ...further];
  return [
    ...flight.slice(0, -1), fits ? { ...last, label: `${last.label}, responses`, fields: [...filled, ...beside] } : last,
    ...rest.map((fields) => datagram('server', 'further responses', 'follow', fields)),
  ];
}

/**
 * Whole datagrams up to the limit; then the server waits for a Handshake packet, which proves the address (RFC 9000 §8.1). The client has sent its
 * last Initial packet with it (RFC 9001 §4.9.1).
 */
function withinLimit(plan: QuicPlan, answer: readonly Write[], limit: number): { readonly writes: readonly Write[]; readonly acknowledged: boolean } {
  let said = 0;
  const beyond = answer.findIndex(({ fields }) => (said += sizeOf(fields)) > limit);
  if (beyond < 0) return { writes: answer, acknowledged: false };
  const initial = longHeaderPacket('Initial', plan.quic, 'server', ack(0, 0));
  const handshake = [...ack(beyond - 1, 0, beyond - 1)];
  const missing = INITIAL_DATAGRAM_BYTES - sizeOf(initial) - longHeaderBytes('Handshake', plan.quic) - sizeOf(handshake);
  const acknowledgement = datagram('client', 'Initial ACK, Handshake ACK', 'reply', [...initial, ...longHeaderPacket('Handshake', plan.quic, 'server', [...handshake, padding(missing)])]);
  return { writes: answer.flatMap((write, index): readonly Write[] => (index === beyond ? [acknowledgement, { ...write, timing: 'reply' }] : [write])), acknowledged: true };
}

function bytesOf(writes: readonly Write[]): number {
  return writes.reduce((sum, { fields }) => sum + sizeOf(fields), 0);
}

/** Streams that ride with the handshake. */
interface EarlyRequests {
  readonly requests: readonly (readonly Field[])[];
  readonly responses: readonly (readonly Field[])[];
}

/** Whole requests and responses, each on a stream of its own, for the datagrams that end the handshake. */
function requestsAtOnce(plan: QuicPlan, stack: StackView, inputs: WireInputs): EarlyRequests {
  const request = requestLines(stack, inputs);
  const response = responseLines(inputs, { ownHeaders: [] }, sampleDate(0));
  const streams = (content: readonly Field[]) => {
    const room = plan.datagramBytes - MOST_STREAM_OVERHEAD;
    const pieces = sizeOf(content) <= room ? [content] : cut(content, room);
    return Array.from({ length: plan.requestsAtOnce }, (_unused, index) => pieces.map((piece, part) => stream(4 * index, part * room, piece, part === pieces.length - 1, true))).flat();
  };
  return {
    requests: streams([...headers(qpackFieldSection(request.lines)), ...data(request.contentBytes)]),
    responses: streams([...headers(qpackFieldSection(response)), ...data(responseBytes(inputs))]),
  };
}

/** Header of a 1-RTT packet with the longest connection id, tag, and header of a STREAM frame (RFC 9000 §17.3.1, §19.8). */
const MOST_STREAM_OVERHEAD = 1 + 20 + 4 + 16 + 1 + 2 + 4 + 2;
