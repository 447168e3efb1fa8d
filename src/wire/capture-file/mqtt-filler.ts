import { readableText, type Filler } from './filling.ts';

const CONNECT = 1;
const CONNACK = 2;
const PUBLISH = 3;
const SUBSCRIBE = 8;
/** Topic Alias (MQTT 5 §3.3.2.3.4), the alias 1 behind it. */
const TOPIC_ALIAS = [0x23, 0x00, 0x01];

/** Property lists of MQTT 5 of which the model knows the size, and reason codes. */
export function mqttFiller(topicAlias: boolean): Filler {
  let packet = 0;
  let lists = 0;
  return {
    valueOf: ({ name, bytes, value }) => {
      switch (name) {
        case 'Packet type and flags':
          packet = Number(value) >> 4;
          lists = 0;
          return undefined;
        case 'Reason code': return 0;
        case 'Will payload': return readableText(bytes);
        case 'Properties': {
          lists += 1;
          const withAlias = topicAlias && packet === PUBLISH && bytes >= TOPIC_ALIAS.length;
          if (withAlias) return Uint8Array.from([...TOPIC_ALIAS, ...properties(packet, lists, bytes - TOPIC_ALIAS.length)]);
          return Uint8Array.from(properties(packet, lists, bytes));
        }
        default: return undefined;
      }
    },
  };
}

/** Properties of exactly this many bytes: user properties where they fit, else one or two short ones that the packet may have (MQTT 5 §2.2.2.2). */
function properties(packet: number, list: number, bytes: number): readonly number[] {
  if (bytes === 0) return [];
  if (bytes >= USER_PROPERTY_HEAD) return userProperties(bytes);
  // The second list of a CONNECT is that of its will.
  const short = packet === CONNECT && list === 1 ? SHORT.connect : packet === CONNACK ? SHORT.connack : packet === SUBSCRIBE ? SHORT.subscribe : SHORT.message;
  return short[bytes] ?? Array.from({ length: bytes }, () => 0);
}

/** Identifier and the lengths of name and value. */
const USER_PROPERTY_HEAD = 5;
const LONGEST_TEXT = 65_535;

function userProperties(bytes: number): readonly number[] {
  const list: number[] = [];
  for (let rest = bytes; rest > 0;) {
    const longest = Math.min(rest, USER_PROPERTY_HEAD + LONGEST_TEXT);
    // What is left has to hold a user property again.
    const own = rest - longest > 0 && rest - longest < USER_PROPERTY_HEAD ? longest - USER_PROPERTY_HEAD : longest;
    const text = own - USER_PROPERTY_HEAD;
    const name = Math.min(3, text);
    list.push(0x26, 0, name, ...readableText(name), (text - name) >> 8, (text - name) & 0xff, ...readableText(text - name));
    rest -= own;
  }
  return list;
}

/** By size: request problem information, receive maximum; retain available, reason string; subscription identifier; payload format, content type. */
const SHORT: Readonly<Record<'connect' | 'connack' | 'subscribe' | 'message', Readonly<Record<number, readonly number[]>>>> = {
  connect: { 2: [0x17, 1], 3: [0x21, 0, 20], 4: [0x17, 1, 0x19, 0] },
  connack: { 2: [0x25, 1], 3: [0x1f, 0, 0], 4: [0x1f, 0, 1, 0x61] },
  subscribe: { 2: [0x0b, 1], 3: [0x0b, 0x80, 1], 4: [0x0b, 0x80, 0x80, 1] },
  message: { 2: [0x01, 0], 3: [0x03, 0, 0], 4: [0x03, 0, 1, 0x61] },
};
