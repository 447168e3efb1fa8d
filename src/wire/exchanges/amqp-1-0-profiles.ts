import type { Amqp10Peer } from './amqp-1-0-inputs.ts';
import { RABBITMQ as RABBITMQ_091 } from './amqp-0-9-1-profiles.ts';

const UNLIMITED = 4_294_967_295;

/** Smallest legal encodings: Apache Qpid Proton and most C and Java stacks. */
export const COMPACT: Amqp10Peer = {
  name: 'compact',
  encoder: { lists: 'compact', trailingNulls: 'omitted' },
  emptySections: false,
  spellsMore: false,
  incomingWindow: 2048,
  outgoingWindow: 2048,
  containerId: 'broker',
  properties: {},
  echoesTerminus: true,
  handleMax: null,
  linkNameBytes: 11,
  linkCredit: 100,
  creditWithAttach: true,
  mechanisms: ['ANONYMOUS', 'PLAIN'],
  idleTimeoutMs: null,
};

/** npm rhea 3.0: long lists, empty header and properties sections; seen in captures. */
export const RHEA: Amqp10Peer = {
  ...COMPACT,
  name: 'rhea',
  encoder: { lists: 'list32', trailingNulls: 'omitted' },
  emptySections: true,
  spellsMore: true,
  outgoingWindow: UNLIMITED,
  echoesTerminus: false,
  creditWithAttach: false,
  // A UUID.
  linkNameBytes: 36,
};

/** RabbitMQ 3.10 with its AMQP 1.0 plugin: short lists with every null spelled; seen in captures. */
export const RABBITMQ: Amqp10Peer = {
  ...COMPACT,
  name: 'rabbitmq',
  encoder: { lists: 'compact', trailingNulls: 'spelled' },
  incomingWindow: 65_535,
  outgoingWindow: 65_535,
  containerId: 'rabbit@localhost',
  properties: stringsOnly(),
  handleMax: UNLIMITED,
  linkCredit: 65_536,
  mechanisms: ['ANONYMOUS', 'PLAIN', 'AMQPLAIN'],
  idleTimeoutMs: 60_000,
};

/** The plugin repeats the texts of the 0-9-1 broker and leaves its table of capabilities out. */
function stringsOnly(): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(RABBITMQ_091.properties)) if (typeof value === 'string') texts[name] = value;
  return texts;
}
