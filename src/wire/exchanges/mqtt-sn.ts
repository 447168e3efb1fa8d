import type { Exchange, ExchangeModel, Side, WireInputs, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import { utf8Length } from '../encodings/utf8.ts';
import type { MqttSnInputs } from './mqtt-sn-inputs.ts';

/** MQTT-SN 1.2 between a client and its gateway; the messages are the same on UDP and straight on a link. */
export const mqttSn: ExchangeModel = (_stack, inputs) => {
  const plan = planOf(inputs);
  const frame = framer(plan.forwarderNodeIdBytes);
  const session = plan.qos !== -1;
  const sleeping = plan.sleepSeconds !== null;
  const say = (from: Side, label: string, type: number, body: readonly Field[], timing: Write['timing'] = 'reply'): Write => ({
    from, label, timing, fields: frame(message(type, label, body)),
  });
  const exchange: Exchange = {
    connect: session ? [...openSession(plan, inputs, say), ...announceTopic(plan, inputs, say), ...(sleeping ? fallAsleep(plan, say) : [])] : [],
    message: sleeping && session ? awake(plan, inputs, say) : publish(plan, inputs, say),
    keepAlive: session ? [wakeUp(plan, say), say('server', 'PINGRESP', 0x17, [])] : [],
    close: session ? [say('client', 'DISCONNECT', 0x18, [], 'later'), say('server', 'DISCONNECT', 0x18, [])] : [],
  };
  if (!plan.wildcard || inputs.direction !== 'down' || plan.topicKind !== 'registered') return exchange;
  return { ...exchange, firstMessage: [...register('server', plan, say), ...exchange.message] };
};

type Say = (from: Side, label: string, type: number, body: readonly Field[], timing?: Write['timing']) => Write;
type Plan = Required<Omit<MqttSnInputs, 'will'>> & { readonly will: NonNullable<MqttSnInputs['will']> | null };

const QOS_OF_GUARANTEE = { 'best-effort': 0, 'at-least-once': 1, 'exactly-once': 2 } as const;

function planOf(inputs: WireInputs): Plan {
  const given = inputs.mqttSn ?? {};
  const topic = given.topic ?? inputs.topic;
  return {
    clientId: given.clientId ?? inputs.deviceId,
    topic,
    topicKind: given.topicKind ?? 'registered',
    qos: given.qos ?? QOS_OF_GUARANTEE[inputs.guarantee],
    will: given.will ?? null,
    topicFilter: given.topicFilter ?? topic,
    wildcard: given.wildcard ?? false,
    sleepSeconds: given.sleepSeconds ?? null,
    forwarderNodeIdBytes: given.forwarderNodeIdBytes ?? null,
  };
}

/** Length (1 byte, or 3 where the whole message is longer than 255), type and body. */
function message(type: number, label: string, body: readonly Field[]): readonly Field[] {
  const short = 2 + sizeOf(body);
  const clause = 'MQTT-SN 1.2 §5.2.1';
  const length = short <= 255
    ? field('protocol', 'Length', 1, short, clause)
    : field('protocol', 'Length', 3, 0x010000 + short + 2, clause);
  return [length, field('protocol', `MsgType ${label}`, 1, type, 'MQTT-SN 1.2 §5.2.2'), ...body];
}

function framer(nodeIdBytes: number | null): (inner: readonly Field[]) => readonly Field[] {
  if (nodeIdBytes === null) return (inner) => inner;
  const clause = 'MQTT-SN 1.2 §5.5';
  return (inner) => [
    field('framing', 'Length', 1, 3 + nodeIdBytes, clause),
    field('framing', 'MsgType forwarder encapsulation', 1, 0xfe, clause),
    field('framing', 'Ctrl', 1, 0, clause),
    opaque('framing', 'Wireless Node Id', nodeIdBytes, clause),
    ...inner,
  ];
}

const TOPIC_TYPE_BITS = { registered: 0, predefined: 1, short: 2 } as const;

function flags(plan: Plan): Field {
  return field('protocol', 'Flags', 1, ((plan.qos & 3) << 5) | TOPIC_TYPE_BITS[plan.topicKind], 'MQTT-SN 1.2 §5.3.4');
}

/** SUBACK and WILLTOPIC use the QoS bits alone. */
const qosFlags = (plan: Plan): Field => field('protocol', 'Flags', 1, (plan.qos & 3) << 5, 'MQTT-SN 1.2 §5.3.4');
const msgId = (value: number): Field => field('protocol', 'MsgId', 2, value, 'MQTT-SN 1.2 §5.3.8');
const returnCode = field('protocol', 'ReturnCode accepted', 1, 0, 'MQTT-SN 1.2 §5.3.10');
const text = (name: string, value: string, clause: string): Field => field('protocol', name, utf8Length(value), value, clause);
const clientId = (value: string): Field => text('ClientId', value, 'MQTT-SN 1.2 §5.3.1');

function topicId(plan: Plan): Field {
  if (plan.topicKind === 'short') return field('protocol', 'Short topic name', 2, utf8Length(plan.topic) === 2 ? plan.topic : plan.topic.slice(0, 2).padEnd(2), 'MQTT-SN 1.2 §5.3.11');
  return field('protocol', 'TopicId', 2, 1, 'MQTT-SN 1.2 §5.3.11');
}

function connectBody(plan: Plan, inputs: WireInputs, flagBits: number): readonly Field[] {
  return [
    field('protocol', 'Flags', 1, flagBits, 'MQTT-SN 1.2 §5.3.4'),
    field('protocol', 'ProtocolId', 1, 1, 'MQTT-SN 1.2 §5.3.9'),
    field('protocol', 'Duration', 2, Math.min(65_535, Math.round(inputs.keepAliveSeconds)), 'MQTT-SN 1.2 §5.3.3'),
    clientId(plan.clientId),
  ];
}

function openSession(plan: Plan, inputs: WireInputs, say: Say): readonly Write[] {
  const CLEAN_SESSION = 0x04;
  const WILL = 0x08;
  const connect = say('client', 'CONNECT', 0x04, connectBody(plan, inputs, CLEAN_SESSION | (plan.will ? WILL : 0)), 'later');
  const connack = say('server', 'CONNACK', 0x05, [returnCode]);
  if (!plan.will) return [connect, connack];
  return [
    connect,
    say('server', 'WILLTOPICREQ', 0x06, []),
    say('client', 'WILLTOPIC', 0x07, [qosFlags(plan), text('WillTopic', plan.will.topic, 'MQTT-SN 1.2 §5.4.7')]),
    say('server', 'WILLMSGREQ', 0x08, []),
    say('client', 'WILLMSG', 0x09, [opaque('protocol', 'WillMsg', plan.will.payloadBytes, 'MQTT-SN 1.2 §5.4.9')]),
    connack,
  ];
}

/** Asleep for the duration given; the gateway keeps what comes for the client (MQTT-SN 1.2 §6.14). */
function fallAsleep(plan: Plan, say: Say): readonly Write[] {
  const duration = field('protocol', 'Duration', 2, plan.sleepSeconds ?? 0, 'MQTT-SN 1.2 §5.4.21');
  return [say('client', 'DISCONNECT to sleep', 0x18, [duration]), say('server', 'DISCONNECT', 0x18, [])];
}

/** A client that is asleep names itself in its PINGREQ and is given what was kept before the PINGRESP; to send, it connects again. */
function awake(plan: Plan, inputs: WireInputs, say: Say): readonly Write[] {
  const messages = publish(plan, inputs, say);
  if (inputs.direction === 'down') return [wakeUp(plan, say), ...messages.map((write): Write => (write.timing === 'later' ? { ...write, timing: 'reply' } : write)), say('server', 'PINGRESP', 0x17, [])];
  const back = say('client', 'CONNECT', 0x04, connectBody(plan, inputs, 0), 'later');
  return [back, say('server', 'CONNACK', 0x05, [returnCode]), ...messages.map((write): Write => (write.timing === 'later' ? { ...write, timing: 'reply' } : write)), ...fallAsleep(plan, say)];
}

function wakeUp(plan: Plan, say: Say): Write {
  return say('client', 'PINGREQ', 0x16, plan.sleepSeconds === null ? [] : [clientId(plan.clientId)], 'later');
}

function announceTopic(plan: Plan, inputs: WireInputs, say: Say): readonly Write[] {
  if (inputs.direction === 'up') return plan.topicKind === 'registered' ? register('client', plan, say) : [];
  const subject = plan.topicKind === 'registered' ? text('TopicName', plan.topicFilter, 'MQTT-SN 1.2 §5.4.15') : topicId(plan);
  return [
    say('client', 'SUBSCRIBE', 0x12, [flags(plan), msgId(1), subject]),
    say('server', 'SUBACK', 0x13, [qosFlags(plan), topicId(plan), msgId(1), returnCode]),
  ];
}

function register(from: Side, plan: Plan, say: Say): readonly Write[] {
  const peer = from === 'client' ? 'server' : 'client';
  const name = text('TopicName', plan.topic, 'MQTT-SN 1.2 §5.4.10');
  // The client asks for an id (0 while unknown); the gateway announces the one it gave.
  const id = field('protocol', 'TopicId', 2, from === 'client' ? 0 : 1, 'MQTT-SN 1.2 §5.4.10');
  return [
    say(from, 'REGISTER', 0x0a, [id, msgId(1), name]),
    say(peer, 'REGACK', 0x0b, [topicId(plan), msgId(1), returnCode]),
  ];
}

function publish(plan: Plan, inputs: WireInputs, say: Say): readonly Write[] {
  const from: Side = inputs.direction === 'up' ? 'client' : 'server';
  const peer: Side = from === 'client' ? 'server' : 'client';
  const confirmed = plan.qos > 0;
  const data = say(from, 'PUBLISH', 0x0c, [
    flags(plan), topicId(plan), msgId(confirmed ? 2 : 0), opaque('payload', 'Data', inputs.payloadBytes, 'MQTT-SN 1.2 §5.4.12'),
  ], 'later');
  if (plan.qos === 1) return [data, say(peer, 'PUBACK', 0x0d, [topicId(plan), msgId(2), returnCode])];
  if (plan.qos === 2) {
    return [data, say(peer, 'PUBREC', 0x0f, [msgId(2)]), say(from, 'PUBREL', 0x10, [msgId(2)]), say(peer, 'PUBCOMP', 0x0e, [msgId(2)])];
  }
  return [data];
}
