import type { Capabilities, CapabilityId } from '../../knowledge/index.ts';
import { formatBytesExact } from '../number-format.ts';
import { joinWords } from './join-words.ts';

type OneOf<Value> = Value extends readonly (infer Member)[] ? Member : Value;
type Words = { readonly [Id in CapabilityId]: Extract<OneOf<Capabilities[Id]['value']>, string> extends infer Value extends string ? Readonly<Record<Value, string>> : never };

/** What each capability is called, in the order in which it is shown. */
export const CAPABILITY_NAMES: Readonly<Record<CapabilityId, string>> = {
  pushToDevice: 'Messages to the device',
  oneToMany: 'One to many',
  deliveryGuarantees: 'Delivery guarantees',
  ordering: 'Order of messages',
  storeAndForward: 'Storage on the way',
  requestResponse: 'Request and response',
  deviceManagement: 'Device management',
  streaming: 'Streaming',
  browserUse: 'Use from a browser',
  intermediary: 'Stands in between',
  largeTransfer: 'Large transfers',
  largestMessageBytes: 'Largest message',
  workQueue: 'Work queue',
};

export const CAPABILITY_IDS = Object.keys(CAPABILITY_NAMES) as readonly CapabilityId[];

/** Exhaustive: a new value without words does not compile. */
const WORDS: Words = {
  pushToDevice: { none: 'no, the device has to ask', 'reply-window': 'for a while after the device has spoken', 'while-connected': 'while connected', 'queued-until-wake': 'any time, kept until it wakes' },
  oneToMany: { none: 'no', 'link-multicast': 'multicast on the local link', 'server-loops': 'the server sends one by one', 'broker-fan-out': 'the broker copies' },
  deliveryGuarantees: { 'best-effort': 'best effort', 'at-least-once': 'at least once', 'exactly-once': 'exactly once' },
  ordering: { none: 'not kept', 'per-connection': 'within a connection', 'per-topic-or-queue': 'within a topic or queue' },
  storeAndForward: { none: 'none', 'server-queue': 'queue at the server', 'durable-queue': 'durable queue' },
  requestResponse: { 'build-your-own': 'to be built', 'by-convention': 'by convention', native: 'built in' },
  deviceManagement: { none: 'none', 'vendor-specific': 'vendors’ own', standardised: 'standardised' },
  streaming: { none: 'no', 'messages-in-order': 'as messages in order', 'native-streams': 'built in' },
  browserUse: { none: 'no', 'through-a-proxy': 'through a proxy', native: 'yes' },
  intermediary: { none: 'nothing', broker: 'a broker', gateway: 'a gateway', 'management-server': 'a management server' },
  largeTransfer: { none: 'no', limited: 'limited', 'block-wise': 'in blocks', unlimited: 'unlimited' },
  largestMessageBytes: {},
  workQueue: { none: 'no', 'shared-subscription': 'shared subscription', native: 'built in' },
};

/** The value of a capability in words. */
export function capabilityText<Id extends CapabilityId>(id: Id, capabilities: Pick<Capabilities, Id>): string {
  const { value } = capabilities[id];
  if (value === null) return 'no limit of its own';
  if (typeof value === 'number') return formatBytesExact(value);
  if (Array.isArray(value)) return joinWords(value.map((entry) => wordOf(id, entry)), 'or') || 'none';
  return wordOf(id, value);
}

function wordOf(id: CapabilityId, value: string): string {
  const words: Readonly<Record<string, string>> = WORDS[id];
  return words[value] ?? value;
}
