import { bodyFrames, contentHeader, frame, long, longString, method, octet, short, shortString, table } from '../encodings/amqp-0-9-1.ts';
import type { ExchangeModel, Side, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import type { Amqp091Inputs } from './amqp-0-9-1-inputs.ts';
import { AMQPLIB, RABBITMQ } from './amqp-0-9-1-profiles.ts';

/** AMQP 0-9-1 between a client and a broker, on channel 1 of one connection. */
export const amqp091: ExchangeModel = (_stack, inputs) => {
  const plan = planOf(inputs);
  return {
    connect: [...openConnection(plan), ...openChannel(plan), ...(plan.consumes ? consume(plan) : [])],
    message: message(plan, inputs, 1),
    messageAt: (index) => message(plan, inputs, index + 1),
    resizedAt: [],
    keepAlive: heartbeats(plan),
    close: [
      ...call('later', closeArguments('channel', CHANNEL, plan.client.channelCloseText), ['channel.close-ok', CHANNEL, 20, 41, []]),
      ...call('reply', closeArguments('connection', 0, plan.client.connectionCloseText), ['connection.close-ok', 0, 10, 51, []]),
    ],
  };
};

const CHANNEL = 1;

type Plan = ReturnType<typeof planOf>;
type Method = Parameters<typeof method>;

function planOf(inputs: WireInputs) {
  const given: Amqp091Inputs = inputs.amqp091 ?? {};
  const guaranteed = inputs.guarantee !== 'best-effort';
  const routingKey = given.routingKey ?? inputs.topic;
  const down = inputs.direction === 'down';
  return {
    exchange: given.exchange ?? '',
    routingKey,
    virtualHost: given.virtualHost ?? '/',
    user: given.user ?? 'guest',
    password: given.password ?? 'guest',
    queue: given.queue ?? routingKey,
    down,
    confirms: !down && (given.publisherConfirms ?? guaranteed),
    consumes: down || (given.consumeOwnMessages ?? false),
    echoes: !down && (given.consumeOwnMessages ?? false),
    consumerAcks: given.consumerAcks ?? guaranteed,
    declares: given.declareQueue ?? (down || given.consumeOwnMessages === true),
    properties: given.properties ?? {},
    client: given.clientProfile ?? AMQPLIB,
    server: given.serverProfile ?? RABBITMQ,
    pause: given.paced === true ? 'later' : 'reply',
    heartbeatSeconds: inputs.keepAliveSeconds,
  } as const;
}

const say = (from: Side, label: string, timing: Write['timing'], fields: readonly Field[]): Write => ({ from, label, timing, fields });
const send = (from: Side, timing: Write['timing'], parts: Method): Write => say(from, parts[0], timing, method(...parts));

/** A synchronous method of the client and its answer. */
function call(timing: Write['timing'], request: Method, answer: Method): readonly Write[] {
  return [send('client', timing, request), send('server', 'reply', answer)];
}

function openConnection(plan: Plan): readonly Write[] {
  const clause = 'AMQP 0-9-1 §4.2.2';
  const { client, server } = plan;
  const limits = [short('channel-max', 2047), long('frame-max', client.frameMaxBytes), short('heartbeat', Math.min(65_535, Math.round(plan.heartbeatSeconds)))];
  return [
    say('client', 'protocol header', 'later', [
      field('protocol', 'AMQP', 4, 'AMQP', clause), field('protocol', 'protocol id and version 0-9-1', 4, 0x00000901, clause),
    ]),
    send('server', 'reply', ['connection.start', 0, 10, 10, [
      octet('version-major', 0), octet('version-minor', 9), ...table('server-properties', server.properties),
      ...longString('mechanisms', server.mechanisms), ...longString('locales', 'en_US'),
    ]]),
    send('client', 'reply', ['connection.start-ok', 0, 10, 11, [
      ...table('client-properties', client.properties), ...shortString('mechanism', 'PLAIN'),
      ...longString('response', `\0${plan.user}\0${plan.password}`), ...shortString('locale', 'en_US'),
    ]]),
    send('server', 'reply', ['connection.tune', 0, 10, 30, limits]),
    send('client', 'reply', ['connection.tune-ok', 0, 10, 31, limits]),
    send('client', 'follow', ['connection.open', 0, 10, 40, [...shortString('virtual-host', plan.virtualHost), octet('reserved', 0), octet('reserved bits', 0)]]),
    send('server', 'reply', ['connection.open-ok', 0, 10, 41, [octet('reserved', 0)]]),
  ];
}

function openChannel(plan: Plan): readonly Write[] {
  const open = call(plan.pause, ['channel.open', CHANNEL, 20, 10, [octet('reserved', 0)]], ['channel.open-ok', CHANNEL, 20, 11, [long('reserved', 0)]]);
  const confirm = call('reply', ['confirm.select', CHANNEL, 85, 10, [octet('nowait bit', 0)]], ['confirm.select-ok', CHANNEL, 85, 11, []]);
  const declare = call(
    plan.pause,
    ['queue.declare', CHANNEL, 50, 10, [short('reserved', 0), ...shortString('queue', plan.queue), octet('passive to nowait bits', 0x02), ...table('arguments', {})]],
    ['queue.declare-ok', CHANNEL, 50, 11, [...shortString('queue', plan.queue), long('message-count', 0), long('consumer-count', 0)]],
  );
  return [...open, ...(plan.confirms ? confirm : []), ...(plan.declares ? declare : [])];
}

/** Names that a broker makes up have a known length and no known value. */
const madeUpName = (name: string, bytes: number): readonly Field[] => [
  field('protocol', `${name} length`, 1, bytes, 'AMQP 0-9-1 §4.2.5.3'), opaque('protocol', name, bytes, 'AMQP 0-9-1 §4.2.5.3'),
];

function consume(plan: Plan): readonly Write[] {
  return call(
    plan.pause,
    ['basic.consume', CHANNEL, 60, 20, [
      short('reserved', 0), ...shortString('queue', plan.queue), ...shortString('consumer-tag', ''),
      octet('no-local to nowait bits', plan.consumerAcks ? 0 : 0x02), ...table('arguments', {}),
    ]],
    ['basic.consume-ok', CHANNEL, 60, 21, madeUpName('consumer-tag', plan.server.consumerTagBytes)],
  );
}

/** @param tag delivery tags count from 1 on each channel (AMQP 0-9-1 §1.8.3). */
function message(plan: Plan, inputs: WireInputs, tag: number): readonly Write[] {
  const writes: Write[] = [];
  if (!plan.down) writes.push(...publish(plan, inputs.payloadBytes));
  if (plan.confirms) writes.push(acknowledgement('server', tag));
  if (plan.consumes) {
    writes.push(say('server', 'basic.deliver', plan.down ? 'later' : plan.confirms ? 'follow' : 'reply', [
      ...method('basic.deliver', CHANNEL, 60, 60, [
        ...madeUpName('consumer-tag', plan.server.consumerTagBytes), deliveryTag(tag), octet('redelivered bit', 0),
        ...shortString('exchange', plan.exchange), ...shortString('routing-key', plan.routingKey),
      ]),
      ...messageHeader(plan, inputs.payloadBytes),
      ...bodyFrames(CHANNEL, inputs.payloadBytes, plan.client.frameMaxBytes).flat(),
    ]));
    if (plan.consumerAcks) writes.push(acknowledgement('client', tag));
  }
  return writes;
}

function publish(plan: Plan, payloadBytes: number): readonly Write[] {
  const head = [
    ...method('basic.publish', CHANNEL, 60, 40, [
      short('reserved', 0), ...shortString('exchange', plan.exchange), ...shortString('routing-key', plan.routingKey), octet('mandatory and immediate bits', 0),
    ]),
    ...messageHeader(plan, payloadBytes),
  ];
  const bodies = bodyFrames(CHANNEL, payloadBytes, plan.client.frameMaxBytes);
  const whole = [...head, ...bodies.flat()];
  if (sizeOf(whole) < plan.client.singleWriteBelowBytes) return [say('client', 'basic.publish', 'later', whole)];
  return [say('client', 'basic.publish', 'later', head), ...bodies.map((body) => say('client', 'body', 'follow', body))];
}

const deliveryTag = (tag: number): Field => field('protocol', 'delivery-tag', 8, tag, 'AMQP 0-9-1 §1.8.3');

function acknowledgement(from: Side, tag: number): Write {
  return send(from, 'reply', ['basic.ack', CHANNEL, 60, 80, [deliveryTag(tag), octet('multiple bit', 0)]]);
}

/** Property flags run from the highest bit down in the order of the class definition (AMQP 0-9-1 §4.2.6.1, class basic). */
function messageHeader(plan: Plan, payloadBytes: number): readonly Field[] {
  const { contentType, deliveryMode, correlationId, replyTo, messageId, timestamp } = plan.properties;
  let flags = 0;
  const fields: Field[] = [];
  const add = (bit: number, parts: readonly Field[]): void => {
    flags |= 1 << bit;
    fields.push(...parts);
  };
  if (contentType !== undefined) add(15, shortString('content-type', contentType));
  if (plan.client.emptyHeadersTable) add(13, table('headers', {}));
  if (deliveryMode !== undefined) add(12, [octet('delivery-mode', deliveryMode)]);
  if (correlationId !== undefined) add(10, shortString('correlation-id', correlationId));
  if (replyTo !== undefined) add(9, shortString('reply-to', replyTo));
  if (messageId !== undefined) add(7, shortString('message-id', messageId));
  if (timestamp === true) add(6, [opaque('protocol', 'timestamp', 8, 'AMQP 0-9-1 §4.2.5.4')]);
  return contentHeader(CHANNEL, payloadBytes, flags, fields);
}

/** One heartbeat interval: each side sends as often as its implementation does when nothing else travels. */
function heartbeats(plan: Plan): readonly Write[] {
  const beat = (from: Side): Write => say(from, 'heartbeat', 'later', frame('heartbeat', 0, []));
  return [
    ...Array.from({ length: plan.server.heartbeatsInInterval }, () => beat('server')),
    ...Array.from({ length: plan.client.heartbeatsInInterval }, () => beat('client')),
  ];
}

function closeArguments(what: 'channel' | 'connection', channel: number, text: string): Method {
  const [classId, methodId] = what === 'channel' ? [20, 40] : [10, 50];
  return [`${what}.close`, channel, classId, methodId, [short('reply-code', 200), ...shortString('reply-text', text), short('failing class', 0), short('failing method', 0)]];
}
