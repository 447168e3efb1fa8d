import {
  CREDENTIAL_KINDS, PROTOCOL_IDS, SECURITY_KINDS, TRANSPORT_IDS,
  type CredentialKind, type FamilyId, type ProtocolId, type SecurityKind, type TransportId,
} from './schema/ids.ts';

/** A stack id taken apart. `credential` is null where the variant is not fixed. */
export interface StackParts {
  readonly protocol: ProtocolId;
  readonly transport: TransportId;
  readonly security: SecurityKind;
  readonly credential: CredentialKind | null;
}

/** What is wrong with an input, and what was expected instead. */
export interface Problem {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** Protocol, version and family: the one place that knows which protocol belongs to which family. */
const FAMILY_OF: Readonly<Record<ProtocolId, FamilyId>> = {
  'raw-tcp': 'raw-tcp', 'raw-udp': 'raw-udp', 'raw-link': 'raw-link', coap: 'coap',
  'mqtt-3-1-1': 'mqtt', 'mqtt-5': 'mqtt', 'mqtt-sn-1-2': 'mqtt-sn',
  'lwm2m-1-0': 'lwm2m', 'lwm2m-1-1': 'lwm2m', 'lwm2m-1-2': 'lwm2m',
  'amqp-0-9-1': 'amqp', 'amqp-1-0': 'amqp',
  'http-1-1': 'http', 'http-2': 'http', 'http-3': 'http', websocket: 'websocket', grpc: 'grpc',
};

/** The stack id of given parts. */
export function stackId({ protocol, transport, security, credential }: { readonly [Part in keyof StackParts]: StackParts[Part] | string | null }): string {
  return `${protocol}/${transport}/${security}${credential === null ? '' : `-${credential}`}`;
}

/**
 * Takes `<protocol>/<transport>/<security>[-<credential>]` apart. Accepts every id of that grammar, whether or not the catalogue has the stack.
 * @returns the parts, or the part that is wrong with what is allowed there
 */
export function parseStackId(text: string): StackParts | Problem {
  const parts = text.split('/');
  const [protocol = '', transport = '', variant = ''] = parts;
  if (parts.length !== 3) return { field: 'stack', expected: '<protocol>/<transport>/<security>, three parts between slashes', found: JSON.stringify(text) };
  if (!isOneOf(PROTOCOL_IDS, protocol)) return wrong('stack.protocol', PROTOCOL_IDS, protocol);
  if (!isOneOf(TRANSPORT_IDS, transport)) return wrong('stack.transport', TRANSPORT_IDS, transport);
  if (isOneOf(SECURITY_KINDS, variant)) return { protocol, transport, security: variant, credential: null };
  const credential = CREDENTIAL_KINDS.find((kind) => variant.endsWith(`-${kind}`));
  const security = credential === undefined ? variant : variant.slice(0, -credential.length - 1);
  if (!isOneOf(SECURITY_KINDS, security)) return wrong('stack.security', SECURITY_KINDS, security);
  if (credential === undefined) return wrong('stack.credential', CREDENTIAL_KINDS, variant);
  if (security === 'none') return { field: 'stack.credential', expected: 'nothing behind "none"', found: JSON.stringify(variant) };
  return { protocol, transport, security, credential };
}

/** The family of a stack or protocol id. */
export function familyOf(id: string): FamilyId | null {
  const protocol = id.split('/')[0] ?? '';
  return isOneOf(PROTOCOL_IDS, protocol) ? FAMILY_OF[protocol] : null;
}

function isOneOf<Value extends string>(list: readonly Value[], text: string): text is Value {
  return (list as readonly string[]).includes(text);
}

function wrong(field: string, allowed: readonly string[], found: string): Problem {
  return { field, expected: `one of ${allowed.join(', ')}`, found: JSON.stringify(found) };
}
