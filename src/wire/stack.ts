import { CREDENTIAL_KINDS, PROTOCOL_IDS, SECURITY_KINDS, TRANSPORT_IDS, type CredentialKind, type ProtocolId, type SecurityKind, type TransportId } from '../knowledge/index.ts';
import type { SessionStack } from './session-writes.ts';
import type { WireProblem } from './wire-problem.ts';

interface Carriage {
  readonly exchange: string;
  readonly transports: readonly TransportId[];
  /** Why no other transport: the clause that defines the bindings. */
  readonly clause: string;
}

/** Which exchange a protocol has and what it may run over. */
const CARRIAGE: Record<ProtocolId, Carriage> = {
  'raw-tcp': { exchange: 'raw-tcp', transports: ['tcp'], clause: 'RFC 9293' },
  'raw-udp': { exchange: 'raw-udp', transports: ['udp'], clause: 'RFC 768' },
  'raw-link': { exchange: 'raw-link', transports: ['link'], clause: 'the link itself' },
  coap: { exchange: 'coap', transports: ['udp', 'tcp', 'websocket', 'link'], clause: 'RFC 7252 §6, RFC 8323, RFC 8824' },
  'mqtt-3-1-1': { exchange: 'mqtt', transports: ['tcp', 'websocket'], clause: 'MQTT 3.1.1 §4.2 and §6' },
  'mqtt-5': { exchange: 'mqtt', transports: ['tcp', 'websocket'], clause: 'MQTT 5 §4.2 and §6' },
  'mqtt-sn-1-2': { exchange: 'mqtt-sn', transports: ['udp', 'link'], clause: 'MQTT-SN 1.2 §3' },
  'lwm2m-1-0': { exchange: 'lwm2m', transports: ['udp', 'link'], clause: 'LwM2M 1.0 §7' },
  'lwm2m-1-1': { exchange: 'lwm2m', transports: ['udp', 'tcp', 'link'], clause: 'LwM2M 1.1 Transport §6' },
  'lwm2m-1-2': { exchange: 'lwm2m', transports: ['udp', 'tcp', 'link'], clause: 'LwM2M 1.2 Transport §6' },
  'amqp-0-9-1': { exchange: 'amqp-0-9-1', transports: ['tcp'], clause: 'AMQP 0-9-1 §4.2' },
  'amqp-1-0': { exchange: 'amqp-1-0', transports: ['tcp', 'websocket'], clause: 'AMQP 1.0 part 2 §2.1, AMQP WebSocket Binding 1.0 §2' },
  'http-1-1': { exchange: 'http-1-1', transports: ['tcp'], clause: 'RFC 9112 §9' },
  'http-2': { exchange: 'http-2', transports: ['tcp'], clause: 'RFC 9113 §3' },
  'http-3': { exchange: 'http-3', transports: ['quic'], clause: 'RFC 9114 §3' },
  websocket: { exchange: 'websocket', transports: ['tcp', 'websocket'], clause: 'RFC 6455 §4' },
  grpc: { exchange: 'grpc', transports: ['tcp'], clause: 'gRPC over HTTP/2' },
};

/** Securities that a transport can carry: TLS needs a stream (RFC 8446 §1), DTLS datagrams (RFC 9147 §1), QUIC brings TLS 1.3 (RFC 9001 §4). */
const SECURITIES: Record<TransportId, readonly SecurityKind[]> = {
  udp: ['none', 'dtls-1-2', 'dtls-1-2-cid', 'dtls-1-3', 'dtls-1-3-cid', 'oscore'],
  tcp: ['none', 'tls-1-2', 'tls-1-3', 'oscore'],
  websocket: ['none', 'tls-1-2', 'tls-1-3', 'oscore'],
  quic: ['tls-1-3'],
  link: ['none', 'oscore', 'dtls-1-2', 'dtls-1-2-cid', 'dtls-1-3', 'dtls-1-3-cid'],
};

/** A stack id as `<protocol>/<transport>/<security>[-<credential>]`; problems name the part, what was expected and what was found. */
export function parseSessionStack(id: string): { readonly stack: SessionStack } | { readonly problem: WireProblem } {
  const [protocolText, transportText, securityText, ...rest] = id.split('/');
  if (securityText === undefined || rest.length > 0) return refuse('<protocol>/<transport>/<security>', id, 'contracts: stack id');
  const protocol = PROTOCOL_IDS.find((known) => known === protocolText);
  if (protocol === undefined) return refuse(`a protocol out of ${PROTOCOL_IDS.join(', ')}`, protocolText ?? '', 'list of protocols');
  const carriage = CARRIAGE[protocol];
  const transport = TRANSPORT_IDS.find((known) => known === transportText);
  if (transport === undefined || !carriage.transports.includes(transport)) return refuse(`${protocol} over ${carriage.transports.join(' or ')}`, transportText ?? '', carriage.clause);
  const { security, credential } = splitSecurity(securityText);
  if (security === undefined || !SECURITIES[transport].includes(security)) return refuse(`a security out of ${SECURITIES[transport].join(', ')} over ${transport}`, securityText, 'RFC 8446 §1, RFC 9147 §1');
  if (security === 'oscore' && carriage.exchange !== 'coap' && carriage.exchange !== 'lwm2m') return refuse('OSCORE with CoAP only', protocol, 'RFC 8613 §1');
  return { stack: { protocol, transport, security, credential: security === 'none' || security === 'oscore' ? null : credential, overhead: { kind: 'exchange', exchange: carriage.exchange } } };
}

function splitSecurity(text: string): { readonly security: SecurityKind | undefined; readonly credential: CredentialKind | null } {
  const credential = CREDENTIAL_KINDS.find((known) => text.endsWith(`-${known}`)) ?? null;
  const kind = credential === null ? text : text.slice(0, -credential.length - 1);
  return { security: SECURITY_KINDS.find((known) => known === kind), credential };
}

function refuse(expected: string, found: string, clause: string): { readonly problem: WireProblem } {
  return { problem: { field: 'stack', expected, found, clause } };
}
