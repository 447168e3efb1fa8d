import {
  binary, binaryText, boolean, describedList, describedType, frame, map, NULL, protocolHeader, string, symbol, symbolArray, ubyte, uint, unknownString, ushort,
  type Value,
} from '../encodings/amqp-1-0.ts';
import type { Exchange, ExchangeModel, Side, WireInputs, Write } from '../exchange.ts';
import type { Field } from '../field.ts';
import type { Amqp10Inputs, Amqp10Peer } from './amqp-1-0-inputs.ts';
import { COMPACT } from './amqp-1-0-profiles.ts';

/** AMQP 1.0 between a device and a peer: one session, one link in the direction of the messages. */
export const amqp10: ExchangeModel = (_stack, inputs): Exchange => {
  const plan = planOf(inputs);
  const first = transfers(plan, inputs, 0);
  return {
    connect: [...security(plan), ...setUp(plan)],
    firstMessage: first,
    message: transfers(plan, inputs, typicalDelivery(inputs.messages)),
    messageAt: (index) => transfers(plan, inputs, index),
    resizedAt: RESIZED_AT,
    keepAlive: [say('client', 'empty frame', 'later', frame('amqp', [])), say('server', 'empty frame', 'later', frame('amqp', []))],
    close: [
      say('client', 'close', 'later', frame('amqp', describedList(plan.client.encoder, 'close', 0x18, [NULL]))),
      say('server', 'close', 'reply', frame('amqp', describedList(plan.server.encoder, 'close', 0x18, [NULL]))),
    ],
  };
};

/** Delivery ids need another width from 256 on (AMQP 1.0 part 1 §1.6.6), tags another digit at each power of ten. */
const RESIZED_AT: readonly number[] = [10, 100, 256, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

/**
 * The delivery number that stands for a session after its first message: ids grow from one byte to five, tags by a digit at each power
 * of ten. Taken from the longest run of equal sizes among deliveries 1 to messages - 1.
 */
export function typicalDelivery(messages: number): number {
  const last = Math.max(1, messages - 1);
  let best = 1;
  let bestCount = 0;
  const starts = [1, ...RESIZED_AT];
  for (const [index, start] of starts.entries()) {
    const end = Math.min(last, (starts[index + 1] ?? 1_000_000_000) - 1);
    if (end - start + 1 > bestCount) {
      bestCount = end - start + 1;
      best = start;
    }
  }
  return best;
}

type Plan = ReturnType<typeof planOf>;

function planOf(inputs: WireInputs) {
  const given: Amqp10Inputs = inputs.amqp10 ?? {};
  const down = inputs.direction === 'down';
  return {
    down,
    exactlyOnce: inputs.guarantee === 'exactly-once',
    settled: given.settled ?? inputs.guarantee === 'best-effort',
    address: given.address ?? inputs.topic,
    containerId: given.containerId ?? inputs.deviceId,
    openHost: given.openHost === undefined ? (inputs.host ?? null) : given.openHost,
    saslHost: given.saslHost ?? null,
    sasl: given.sasl ?? 'anonymous',
    user: given.user ?? 'guest',
    password: given.password ?? 'guest',
    linkNameBytes: given.linkNameBytes ?? (given.client ?? COMPACT).linkNameBytes,
    linkCredit: given.linkCredit ?? ((down ? given.client : given.server) ?? COMPACT).linkCredit,
    idleTimeoutMs: given.announceIdleTimeout === false ? null : inputs.keepAliveSeconds * 2_000,
    client: given.client ?? COMPACT,
    server: given.server ?? COMPACT,
    pipelined: (given.setUp ?? 'pipelined') === 'pipelined',
  } as const;
}

const say = (from: Side, label: string, timing: Write['timing'], fields: readonly Field[]): Write => ({ from, label, timing, fields });

function security(plan: Plan): readonly Write[] {
  if (plan.sasl === 'none') return [];
  const { client, server } = plan;
  const plain = plan.sasl === 'plain';
  const wide = server.encoder.trailingNulls === 'spelled';
  return [
    say('client', 'SASL header', 'later', protocolHeader(3)),
    say('server', 'SASL header', 'reply', protocolHeader(3)),
    say('server', 'sasl-mechanisms', 'follow', frame('sasl', describedList(server.encoder, 'sasl-mechanisms', 0x40, [symbolArray('mechanisms', server.mechanisms, wide)]))),
    say('client', 'sasl-init', 'reply', frame('sasl', describedList(client.encoder, 'sasl-init', 0x41, [
      symbol('mechanism', plain ? 'PLAIN' : 'ANONYMOUS'),
      plain ? binaryText('initial-response', `\0${plan.user}\0${plan.password}`) : NULL,
      plan.saslHost === null ? NULL : string('hostname', plan.saslHost),
    ]))),
    say('server', 'sasl-outcome', 'reply', frame('sasl', describedList(server.encoder, 'sasl-outcome', 0x44, [ubyte('code ok', 0), NULL]))),
  ];
}

function setUp(plan: Plan): readonly Write[] {
  const linked = plan.down ? [grantCredit(plan, 'client')] : [];
  const header = say('client', 'AMQP header', plan.sasl === 'none' ? 'later' : 'reply', protocolHeader(0));
  const serverHeader = say('server', 'AMQP header', 'reply', protocolHeader(0));
  const serverCredit = plan.down ? [] : grantCredit(plan, 'server');
  const attached = attach(plan, 'server');
  const answer = plan.server.creditWithAttach
    ? [say('server', plan.down ? 'attach' : 'attach + flow', 'reply', [...attached, ...serverCredit])]
    : [say('server', 'attach', 'reply', attached), ...(plan.down ? [] : [say('server', 'flow', 'follow', serverCredit)])];
  if (plan.pipelined) {
    return [
      header,
      serverHeader,
      say('client', 'open + begin + attach', 'reply', [...open(plan, 'client'), ...begin(plan, 'client'), ...attach(plan, 'client'), ...linked.flat()]),
      say('server', 'open', 'reply', open(plan, 'server')),
      say('server', 'begin', 'follow', begin(plan, 'server')),
      ...answer.map((write): Write => ({ ...write, timing: 'follow' })),
    ];
  }
  const opened = plan.sasl === 'none'
    ? [header, say('client', 'open', 'follow', open(plan, 'client')), serverHeader]
    : [header, serverHeader, say('client', 'open', 'reply', open(plan, 'client'))];
  return [
    ...opened,
    say('server', 'open', 'reply', open(plan, 'server')),
    say('client', 'begin', 'later', begin(plan, 'client')),
    say('server', 'begin', 'reply', begin(plan, 'server')),
    say('client', 'attach', 'reply', [...attach(plan, 'client'), ...linked.flat()]),
    ...answer,
  ];
}

function open(plan: Plan, from: Side): readonly Field[] {
  const peer = peerOf(plan, from);
  const isClient = from === 'client';
  const idle = isClient ? plan.idleTimeoutMs : peer.idleTimeoutMs;
  const hasProperties = !isClient && Object.keys(peer.properties).length > 0;
  return frame('amqp', describedList(peer.encoder, 'open', 0x10, [
    string('container-id', isClient ? plan.containerId : peer.containerId),
    isClient && plan.openHost !== null ? string('hostname', plan.openHost) : NULL,
    NULL, // max-frame-size
    NULL, // channel-max
    idle === null || idle === 0 ? NULL : uint('idle-time-out', idle),
    NULL, NULL, NULL, NULL, // locales and capabilities
    hasProperties ? map('properties', peer.properties) : NULL,
  ]));
}

function begin(plan: Plan, from: Side): readonly Field[] {
  const peer = peerOf(plan, from);
  return frame('amqp', describedList(peer.encoder, 'begin', 0x11, [
    from === 'server' ? ushort('remote-channel', 0) : NULL,
    uint('next-outgoing-id', 0),
    uint('incoming-window', peer.incomingWindow),
    uint('outgoing-window', peer.outgoingWindow),
    peer.handleMax === null ? NULL : uint('handle-max', peer.handleMax),
    NULL, NULL, NULL, // capabilities and properties
  ]));
}

/** The side that sends messages names the target; `role` is true for the receiver (AMQP 1.0 part 2 §2.7.3). */
function attach(plan: Plan, from: Side): readonly Field[] {
  const peer = peerOf(plan, from);
  const isClient = from === 'client';
  const receives = isClient === plan.down;
  const mode = plan.settled ? 1 : 0;
  const describesTermini = isClient || peer.echoesTerminus;
  const fullSource = !isClient && peer.encoder.trailingNulls === 'spelled';
  const address = string('address', plan.address);
  const source: Value = describedList(peer.encoder, 'source', 0x28, [plan.down ? address : NULL, ...(fullSource ? Array<Value>(10).fill(NULL) : [])]);
  const target: Value = describedList(peer.encoder, 'target', 0x29, [plan.down ? NULL : address, ...(fullSource ? Array<Value>(6).fill(NULL) : [])]);
  return frame('amqp', describedList(peer.encoder, 'attach', 0x12, [
    unknownString('name', plan.linkNameBytes),
    uint('handle', 0),
    boolean('role receiver', receives),
    describesTermini ? ubyte('snd-settle-mode', mode) : NULL,
    NULL, // rcv-settle-mode
    describesTermini ? source : NULL,
    describesTermini ? target : NULL,
    NULL, // unsettled
    NULL, // incomplete-unsettled
    isClient && !receives ? uint('initial-delivery-count', 0) : NULL,
    NULL, NULL, NULL, NULL, // max-message-size, capabilities, properties
  ]));
}

function grantCredit(plan: Plan, from: Side): readonly Field[] {
  const peer = peerOf(plan, from);
  return frame('amqp', describedList(peer.encoder, 'flow', 0x13, [
    uint('next-incoming-id', 0),
    uint('incoming-window', peer.incomingWindow),
    uint('next-outgoing-id', 0),
    uint('outgoing-window', peer.outgoingWindow),
    uint('handle', 0),
    uint('delivery-count', 0),
    uint('link-credit', plan.linkCredit),
    NULL, NULL, NULL, NULL, // available, drain, echo, properties
  ]));
}

function transfers(plan: Plan, inputs: WireInputs, delivery: number): readonly Write[] {
  const from: Side = plan.down ? 'server' : 'client';
  const to: Side = plan.down ? 'client' : 'server';
  const writes = [say(from, 'transfer', 'later', transfer(plan, inputs, delivery))];
  if (plan.settled) return writes;
  writes.push(say(to, 'disposition', 'reply', disposition(plan, to, true, !plan.exactlyOnce, delivery)));
  if (plan.exactlyOnce) writes.push(say(from, 'disposition settled', 'reply', disposition(plan, from, false, true, delivery)));
  return writes;
}

function transfer(plan: Plan, inputs: WireInputs, delivery: number): readonly Field[] {
  const peer = peerOf(plan, plan.down ? 'server' : 'client');
  const section = (name: string, descriptor: number): Value => describedList(peer.encoder, name, descriptor, []);
  return frame('amqp', [
    ...describedList(peer.encoder, 'transfer', 0x14, [
      uint('handle', 0), uint('delivery-id', delivery), binaryText('delivery-tag', String(delivery)), uint('message-format', 0),
      boolean('settled', plan.settled), peer.spellsMore ? boolean('more', false) : NULL,
    ]),
    ...(peer.emptySections ? [...section('header', 0x70), ...section('properties', 0x73)] : []),
    describedType('data', 0x75),
    ...binary('data', inputs.payloadBytes, 'payload'),
  ]);
}

function disposition(plan: Plan, from: Side, receiver: boolean, settled: boolean, delivery: number): readonly Field[] {
  const peer = peerOf(plan, from);
  return frame('amqp', describedList(peer.encoder, 'disposition', 0x15, [
    boolean('role receiver', receiver), uint('first', delivery), peer.name === 'compact' ? NULL : uint('last', delivery), boolean('settled', settled),
    describedList({ lists: 'compact', trailingNulls: 'omitted' }, 'accepted', 0x24, []), NULL,
  ]));
}

const peerOf = (plan: Plan, side: Side): Amqp10Peer => (side === 'client' ? plan.client : plan.server);
