import { isRecord } from '../base/index.ts';
import type { WireInputs } from './exchange.ts';
import { checkLimits } from './check-limits.ts';
import { readSection, type SectionShape, TRAFFIC, NETWORK } from './check-shape.ts';
import { COMMON_SECTIONS, PROTOCOL_SECTIONS, SECTION_SHAPES } from './check-sections.ts';
import { defaultWireInputs } from './inputs.ts';
import { mqttPropertyFields } from './encodings/mqtt-properties.ts';
import type { MqttInputs } from './exchanges/mqtt-inputs.ts';
import { withProfiles } from './exchanges/named-profiles.ts';
import { openWithChoices } from './exchanges/http-3-opening.ts';
import { qpackMessages } from './exchanges/http-3-qpack.ts';
import { COMPRESSION_MEMBERS, withDeflate } from './layers/websocket-extension.ts';
import { sendEarly } from './security/early-write.ts';
import { edhocSession } from './security/edhoc-session.ts';
import type { SessionStack } from './session-writes.ts';
import { earlyTimes } from './timing/early-times.ts';
import { parseSessionStack } from './stack.ts';
import type { WireProblem } from './wire-problem.ts';

export type { WireProblem } from './wire-problem.ts';

/** A wire case that can be modelled. */
export interface WireCase {
  readonly stackId: string;
  readonly stack: SessionStack;
  readonly inputs: WireInputs;
}

/**
 * Read a wire case from outside. Nothing is dropped in silence: an unknown key, a section of another protocol and a value past a limit are problems.
 * @param own stacks by id that are not in the list of protocols, of a company for one
 */
export function checkWireInputs(value: unknown, own: ReadonlyMap<string, SessionStack> = new Map()): WireCase | { readonly problems: readonly WireProblem[] } {
  if (!isRecord(value)) return { problems: [{ field: '', expected: 'an object with "stack"', found: describe(value), clause: 'wire case' }] };
  const stackId = value['stack'];
  if (typeof stackId !== 'string') return { problems: [{ field: 'stack', expected: 'a stack id as text', found: describe(stackId), clause: 'wire case' }] };
  const listed = own.get(stackId);
  const parsed = listed === undefined ? parseSessionStack(stackId) : { stack: listed };
  if ('problem' in parsed) return { problems: [parsed.problem] };
  const problems: WireProblem[] = [];
  const allowed = [...COMMON_SECTIONS, ...(PROTOCOL_SECTIONS[parsed.stack.protocol] ?? [])];
  for (const key of Object.keys(value)) {
    if (['stack', 'network', 'traffic'].includes(key) || allowed.includes(key)) continue;
    const known = Object.hasOwn(SECTION_SHAPES, key);
    problems.push({
      field: key, expected: known ? `a section that ${parsed.stack.protocol} uses (${allowed.join(', ')})` : `one of stack, network, traffic, ${allowed.join(', ')}`,
      found: known ? 'a section of another protocol' : 'an unknown key', clause: 'wire case',
    });
  }
  const defaults = defaultWireInputs(parsed.stack);
  const read = (key: string, shape: SectionShape) => readSection(key, value[key], shape, problems);
  const traffic = read('traffic', TRAFFIC);
  const ownNetwork = read('network', NETWORK);
  const network = { ...defaults.network, ...sixlowpanNetwork(ownNetwork), ...ownNetwork };
  const sections: Record<string, object> = {};
  for (const key of allowed) if (key in value) sections[key] = withProfiles(key, read(key, SECTION_SHAPES[key] ?? {}));
  const { names, ...protocol } = sections;
  const inputs: WireInputs = { ...defaults, ...traffic, ...names, ...protocol, network };
  if (problems.length === 0) problems.push(...checkLimits(parsed.stack, inputs));
  return problems.length > 0 ? { problems } : { stackId, stack: parsed.stack, inputs: withDerived(parsed.stack, inputs) };
}

function namedProperties(properties: NonNullable<MqttInputs['properties']>): NonNullable<MqttInputs['propertyFields']> {
  return Object.fromEntries(Object.entries(properties).flatMap(([packet, listed]) => (typeof listed === 'number' ? [] : [[packet, mqttPropertyFields(listed)]])));
}

/** 6LoWPAN carries IPv6 alone, in packets of up to 1280 bytes unless more was agreed (RFC 4944 §4). */
function sixlowpanNetwork({ link }: Record<string, unknown>): Partial<WireInputs['network']> {
  return link === '802.15.4' ? { ip: 'v6', mtu: 1280 } : {};
}

/** What follows from the inputs and is made here, so that the exchanges do not depend on it. */
function withDerived(stack: SessionStack, inputs: WireInputs): WireInputs {
  const { mqtt, http3, oscore, websocket, websocketMessage } = inputs;
  const table = http3?.dynamicTableBytes ?? 0;
  const deflatedBytes = websocketMessage?.deflatedBytes ?? websocket?.deflatedBytes;
  const compresses = (websocket?.deflate ?? (deflatedBytes !== undefined || COMPRESSION_MEMBERS.some((name) => (websocket?.[name] ?? null) !== null))) && (stack.transport === 'websocket' || stack.protocol === 'websocket');
  return {
    ...inputs,
    ...(mqtt?.properties === undefined ? {} : { mqtt: { ...mqtt, propertyFields: namedProperties(mqtt.properties) } }),
    ...(stack.transport === 'quic' ? { http3: { ...http3, opening: openWithChoices, ...(table > 0 ? { coded: qpackMessages(stack, inputs, table) } : {}) } } : {}),
    ...(stack.security === 'oscore' && (oscore?.keyExchange ?? 'none') !== 'none' ? { oscore: { ...oscore, established: edhocSession(stack, inputs) } } : {}),
    ...earlyHandling(stack, inputs),
    ...(compresses ? { websocket: withDeflate({ ...websocket, ...(deflatedBytes === undefined ? {} : { deflatedBytes }) }) } : {}),
  };
}

/** 0-RTT, or requests with the client's Finished. Over datagrams DTLS asks for a cookie first, after which nothing is early (RFC 8446 §4.2.10). */
function earlyHandling({ security, transport }: SessionStack, { tls, http3 }: WireInputs): Pick<WireInputs, 'early'> {
  const zeroRoundTrip = tls?.resumption === 'early-data' && security === 'tls-1-3';
  if (transport === 'quic') return zeroRoundTrip || (http3?.requestsAtOnce ?? 0) > 0 ? { early: { times: earlyTimes } } : {};
  return zeroRoundTrip ? { early: { times: earlyTimes, ...(tls.earlyDataBytes === undefined ? { moved: sendEarly } : {}) } } : {};
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}
