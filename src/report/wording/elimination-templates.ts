import type { Elimination } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { inputValueText, valuesText } from './input-values.ts';
import { joinWords } from './join-words.ts';

/** A sentence for one reason of elimination, from what was needed and what the stack offers. */
export type EliminationTemplate = (elimination: Elimination, names: CatalogueNames) => string;

export const TRANSPORT_WORDS: Readonly<Record<string, string>> = {
  udp: 'UDP', tcp: 'TCP', websocket: 'a WebSocket', quic: 'QUIC (over UDP)', link: 'a link without IP',
};
const CREDENTIAL_WORDS: Readonly<Record<string, string>> = {
  psk: 'a pre-shared key', cert: 'a server certificate', mutual: 'certificates on both sides',
};
const INTERMEDIARY_WORDS: Readonly<Record<string, string>> = {
  broker: 'a broker', gateway: 'a gateway', 'management-server': 'a management server', none: 'nothing',
};

/** By code, which is the id of the constraint. A test goes through the engine's list and finds each one here. */
export const ELIMINATION_TEMPLATES: Readonly<Record<string, EliminationTemplate>> = {
  'runs-on-platform': ({ needed }) => `Has no maintained implementation for this platform: ${named('platform', needed)}.`,

  'runs-on-link': ({ needed, offered }) => {
    const over = transport(offered);
    if ('ipStack' in needed) return `Runs over ${over}, and the device has no IP.`;
    if (offered['transport'] !== 'link') return `Runs over ${over}; ${named('links', needed)} brings no IP to the device.`;
    const links = joinWords(textsOf(needed['links']).map((link) => inputValueText('links', link)));
    return 'linksWithoutIp' in offered
      ? `Runs straight on a link without IP, and has no binding for ${links}.`
      : `Runs straight on a link without IP; with ${links} the same protocol runs over IP.`;
  },

  'fits-frame': ({ needed, offered }) => ('frameLimitBytes' in offered
    ? `A message of ${named('payloadBytes', needed)} does not fit one frame of ${named('links', needed)} (at most ${size(offered, 'frameLimitBytes')}), and it has no standard way to split one.`
    : `A message of ${named('payloadBytes', needed)} is more than it can carry: at most ${size(offered, 'largestMessageBytes')}, with no standard way to split one.`),

  'fits-memory': ({ needed, offered }) => {
    const [input, kind] = 'deviceRamKiB' in needed ? (['deviceRamKiB', 'RAM'] as const) : (['deviceFlashKiB', 'flash'] as const);
    return `Needs at least ${valuesText(input, offered[input] ?? null)} of ${kind}; the device has ${valuesText(input, needed[input] ?? null)} free.`;
  },

  'follows-standard': ({ needed, offered }, names) =>
    `${valuesText('standards', needed['standards'] ?? null)} prescribes ${joinWords(textsOf(offered['prescribed']).map(names.family), 'or')}.`,

  'serves-browser': ({ offered }) => (offered['browserUse'] === 'none'
    ? 'A web page cannot speak it: browsers open HTTP and WebSocket connections only.'
    : `A web page cannot open a connection over ${transport(offered)}: browsers open HTTP and WebSocket connections only.`),

  'passes-firewall': ({ needed, offered }) => (needed['firewall'] === 'udp-blocked'
    ? `Runs over ${transport(offered)}; the network lets no UDP out.`
    : offered['transport'] === 'udp' || offered['transport'] === 'quic'
      ? `Runs over ${transport(offered)}; the network lets out only web traffic over TCP.`
      : `Runs over ${transport(offered)} on a port of its own; the network lets only web traffic out.`),

  'reaches-device': ({ needed, offered }) => (offered['pushToDevice'] === 'none'
    ? `Cannot reach the device by itself: the device has to ask. Needed: ${named('latency', needed)}.`
    : `Reaches the device behind NAT only while a packet every half minute or so keeps the way open, which a battery for years does not carry. Needed: ${named('latency', needed)}.`),

  'gives-guarantee': ({ needed, offered }) =>
    `Delivery ${named('guarantee', needed)} is needed; by itself it gives ${valuesText('guarantee', offered['deliveryGuarantees'] ?? null)}.`,

  'keeps-order': () => 'Does not keep the order of messages: datagrams can overtake each other.',

  'offers-security': ({ needed, offered }) => {
    if (offered['security'] === 'none') return `Sends in the clear; ${named('security', needed)} is needed.`;
    const between = INTERMEDIARY_WORDS[String(offered['intermediary'])];
    return offered['intermediary'] === 'none' || between === undefined
      ? 'Protects each hop only; end-to-end security is needed across the gateway.'
      : `Protects each hop only: ${between} in between reads the data, and end-to-end security is needed.`;
  },

  'accepts-credential': ({ needed, offered }) => {
    const fixed = CREDENTIAL_WORDS[String(offered['credential'])] ?? String(offered['credential']);
    return `This variant works with ${fixed}; the device has: ${named('credentials', needed)}.`;
  },

  'works-without-broker': ({ offered }) => {
    const between = INTERMEDIARY_WORDS[String(offered['intermediary'])] ?? String(offered['intermediary']);
    return `Needs ${between} between the ends, and none is wanted.`;
  },
};

const named = (input: keyof Elimination['needed'] & string, values: Elimination['needed']): string => valuesText(input, values[input] ?? null);

const transport = (offered: Elimination['offered']): string => TRANSPORT_WORDS[String(offered['transport'])] ?? String(offered['transport']);

const size = (offered: Elimination['offered'], key: string): string => {
  const value = offered[key];
  return typeof value === 'number' ? inputValueText('payloadBytes', value) : 'unknown';
};

function textsOf(value: Elimination['offered'][string] | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value;
}
