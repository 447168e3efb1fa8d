import type { MessageMoments, Side, WireInputs, Write } from '../exchange.ts';
import { sizeOf } from '../field.ts';
import { fragments, ipHeaderBytes } from '../layers/ip.ts';
import { TIMESTAMP_OPTION_BYTES, tcpHeaderBytes } from '../layers/tcp.ts';
import { UDP_HEADER_BYTES } from '../layers/udp.ts';
import { sessionWrites, type SessionStack } from '../session-writes.ts';
import { linkMessage } from '../transport/link-message.ts';
import { tcpOptionsInUse } from '../transport/play.ts';
import { isAwaited } from './awaited.ts';
import { joinedWrites } from './joined-writes.ts';

export interface Path {
  readonly rttMs: number;
  /** Bits a second; Infinity where the line takes no time. */
  readonly upBitsPerSecond: number;
  readonly downBitsPerSecond: number;
}

/** A moment of an exchange, from its start. */
export interface Moment {
  /** Round trips that pass, halves among them: the time on a line without loss whose bytes take no time. */
  readonly roundTrips: number;
  readonly milliseconds: number;
}

export interface MessageTimes {
  /** The first byte of the payload has reached the other side. */
  readonly firstByte: Moment;
  /** The whole message has. */
  readonly delivered: Moment;
  /** The sender knows: reply, acknowledgement or the last step of the asked guarantee. Null where the application gets none. */
  readonly confirmed: Moment | null;
}

/** How long a message takes: the first of a session, from the first packet on, and one on a session that stands. */
export interface DeliveryTimes {
  readonly first: MessageTimes;
  readonly later: MessageTimes;
}

/**
 * When messages arrive, from the writes of the modelled session: each side speaks when it has heard what it waits for, each write takes the
 * line of its direction for its IP bytes, and half a round trip passes. `inputs.connection` chooses a full or a resumed set-up. Not in it:
 * name resolution, the radio's waking, loss, and windows (a flight of more than ten segments would wait for acknowledgements, RFC 6928 §2).
 */
export function deliveryTimes(stack: SessionStack, inputs: WireInputs, path: Path): DeliveryTimes {
  const counted = timesOn(stack, inputs, { rttMs: 1, upBitsPerSecond: Infinity, downBitsPerSecond: Infinity }, false);
  const timed = timesOn(stack, inputs, path, true);
  const moment = (roundTrips: number, milliseconds: number): Moment => ({ roundTrips, milliseconds });
  const both = (which: 'first' | 'later'): MessageTimes => {
    const { firstByte, delivered, confirmed } = counted[which];
    const milliseconds = timed[which];
    return {
      firstByte: moment(firstByte, milliseconds.firstByte), delivered: moment(delivered, milliseconds.delivered),
      confirmed: confirmed === null || milliseconds.confirmed === null ? null : moment(confirmed, milliseconds.confirmed),
    };
  };
  return { first: both('first'), later: both('later') };
}

function timesOn(stack: SessionStack, inputs: WireInputs, path: Path, withDelays: boolean): Readonly<Record<'first' | 'later', MessageMoments>> {
  const writes = sessionWrites(stack, inputs);
  const bytesOf = packetBytes(stack, inputs);
  const sender: Side = inputs.direction === 'up' ? 'client' : 'server';
  const session = new Conversation(path, bytesOf, withDelays);
  if (stack.transport === 'tcp' || stack.transport === 'websocket') session.openTcp(inputs);
  const arrivals = session.say(writes.connect);
  const said = writes.firstMessage.length > 0;
  const rest = session.message(said ? writes.firstMessage : writes.connect, sender, said);
  const first = inputs.early?.times(writes, sender, arrivals, rest) ?? rest;
  return { first, later: new Conversation(path, bytesOf, withDelays).message(writes.message, sender, true) };
}

/** Two sides and the line between them. Times in milliseconds. */
class Conversation {
  readonly #path: Path;
  readonly #bytesOf: (write: Write) => number;
  readonly #withDelays: boolean;
  /** When a side may say its next write, and when it has heard all that it waits for. */
  readonly #ready = { client: 0, server: 0 };
  readonly #heard = { client: 0, server: 0 };
  readonly #lineFree = { client: 0, server: 0 };

  constructor(path: Path, bytesOf: (write: Write) => number, withDelays: boolean) {
    this.#path = path;
    this.#bytesOf = bytesOf;
    this.#withDelays = withDelays;
  }

  /** SYN, SYN-ACK, ACK (RFC 9293 §3.5): the client's data may follow its ACK at once. */
  openTcp(inputs: WireInputs): void {
    const options = tcpOptionsInUse(inputs);
    const header = ipHeaderBytes(inputs.network.ip);
    this.#heard.server = this.#send('client', 0, header + tcpHeaderBytes('syn', options));
    this.#heard.client = this.#send('server', this.#heard.server, header + tcpHeaderBytes('syn-ack', options));
    this.#ready.client = this.#heard.client;
    this.#heard.server = this.#send('client', this.#ready.client, header + tcpHeaderBytes('ack', options));
    this.#ready.server = this.#heard.server;
  }

  say(writes: readonly Write[]): number[] {
    return joinedWrites(writes).map((write) => {
      const { from, timing, delayMs = 0 } = write;
      const start = (timing === 'follow' ? this.#ready[from] : Math.max(this.#ready[from], this.#heard[from])) + (this.#withDelays ? delayMs : 0);
      const arrival = this.#send(from, start, this.#bytesOf(write));
      const other: Side = from === 'client' ? 'server' : 'client';
      if (isAwaited(write)) {
        this.#ready[from] = start;
        this.#heard[other] = Math.max(this.#heard[other], arrival);
      }
      return arrival;
    });
  }

  /** @param counts false where the message has gone with the set-up: then only that it has arrived is told. */
  message(writes: readonly Write[], sender: Side, counts: boolean): MessageMoments {
    const other: Side = sender === 'client' ? 'server' : 'client';
    // The sender has its message from the start, but says it when the set-up stands on its side.
    const arrivals = counts ? this.say(writes) : writes.map(() => this.#heard[other]);
    const joined = counts ? joinedWrites(writes) : writes;
    const own = arrivals.filter((_arrival, index) => joined[index]?.from === sender);
    const carrying = arrivals.filter((_arrival, index) => joined[index]?.from === sender && joined[index].fields.some(({ layer }) => layer === 'payload'));
    // Whatever the other side says to the message confirms it; a ticket that comes in between does not.
    const answers = arrivals.filter((_arrival, index) => counts && joined[index]?.from === other && joined[index].background !== true);
    const reached = carrying.length > 0 ? carrying : own.slice(0, 1);
    return { firstByte: reached[0] ?? 0, delivered: reached.at(-1) ?? 0, confirmed: answers.length > 0 ? Math.max(...answers) : null };
  }

  #send(from: Side, start: number, bytes: number): number {
    const departs = Math.max(start, this.#lineFree[from]);
    const rate = from === 'client' ? this.#path.upBitsPerSecond : this.#path.downBitsPerSecond;
    this.#lineFree[from] = departs + (bytes * 8 * 1000) / rate;
    return this.#lineFree[from] + this.#path.rttMs / 2;
  }
}

/** IP bytes (frame bytes on a link) of one write. Pure acknowledgements are left out: they ride on data or behind it. */
function packetBytes(stack: SessionStack, inputs: WireInputs): (write: Write) => number {
  const header = ipHeaderBytes(inputs.network.ip);
  if (stack.transport === 'tcp' || stack.transport === 'websocket') {
    const options = tcpOptionsInUse(inputs);
    const segment = options.maximumSegmentBytes - (options.timestamps ? TIMESTAMP_OPTION_BYTES : 0);
    const perSegment = header + tcpHeaderBytes('data', options);
    return ({ fields }) => sizeOf(fields) + Math.max(1, Math.ceil(sizeOf(fields) / segment)) * perSegment;
  }
  return ({ from, fields }) => {
    if (stack.transport === 'link') return sizeOf(linkMessage(inputs.network.link, from, fields));
    const split = fragments(inputs.network.ip, UDP_HEADER_BYTES + sizeOf(fields), inputs.network.mtu);
    return split.sizes.reduce((sum, size) => sum + header + split.headerBytes + size, 0);
  };
}
