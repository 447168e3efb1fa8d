import { catalogue, type Stack } from '../../../src/knowledge/index.ts';
import { captureFile, checkWireInputs, type Capture, type WireCase } from '../../../src/wire/index.ts';

export interface CaseCapture {
  readonly name: string;
  readonly wireCase: WireCase;
  readonly capture: Capture;
}

const stacks: readonly Stack[] = catalogue.families.flatMap((family) => family.stacks);

/** Long enough for two keep-alive rounds of 300 s between messages. */
const LONG_INTERVAL = 700;

/** What is varied: how connections are used, direction, size, guarantee, version of IP and TCP stack of the client. */
const ALWAYS: Readonly<Record<string, object>> = {
  'kept, up': { traffic: { connection: 'kept', messages: 2, intervalSeconds: LONG_INTERVAL } },
  'per message, long': { traffic: { connection: 'per-message', messages: 1, payloadBytes: 1400 }, network: { ip: 'v6', tcpTimestamps: false } },
};
/** Only content in clear shows a direction. */
const IN_CLEAR: Readonly<Record<string, object>> = { 'kept, down': { traffic: { connection: 'kept', direction: 'down', messages: 2, guarantee: 'exactly-once', payloadBytes: 40 }, network: { ip: 'v6' } } };
/** Only a handshake can be resumed. */
const SECURED: Readonly<Record<string, object>> = { resumed: { traffic: { connection: 'resumed', messages: 1, guarantee: 'best-effort', direction: 'down' } } };

/** The least MTU of IPv6, as on links that need an adaptation layer (RFC 8200 §5). */
const ON_802_15_4 = { link: '802.15.4', ip: 'v6', mtu: 1280 };

/** What only some stacks vary: a flight of several datagrams and segments, other keys and ciphers, fragments, what is left out by default. */
const PARTICULAR: readonly (readonly [name: string, wireCase: object])[] = [
  ['MQTT 5 with properties, will and password', { stack: 'mqtt-5/tcp/none', traffic: { messages: 3 }, mqtt: {
    qos: 2, topicAlias: true, will: { topic: 'w', payloadBytes: 9 }, username: 'u', password: 'p', properties: { connect: 3, connack: 2, publish: 300, subscribe: 2, will: 4 } } }],
  ['DTLS 1.2 with a long chain', { stack: 'coap/udp/dtls-1-2-mutual', tls: { certChainBytes: [900, 1100], clientCertChainBytes: [700] } }],
  ['TLS 1.2 with RSA-sized keys and authorities', { stack: 'http-1-1/tcp/tls-1-2-mutual', traffic: { messages: 2 }, tls: { certChainBytes: [1300, 1200], signatureBytes: 256, authorityNameBytes: [60, 131] } }],
  ['TLS 1.2 with a chain longer than a record', { stack: 'raw-tcp/tcp/tls-1-2-cert', traffic: { messages: 1 }, tls: { certChainBytes: [9000, 9000] } }],
  ['TLS 1.2 with Ed25519, P-384 and CBC', { stack: 'raw-tcp/tcp/tls-1-2-cert', traffic: { messages: 2 }, tls: { certChainBytes: [200], signatureBytes: 64, group: 'p-384', cipher: 'cbc-sha256-etm' } }],
  ['TLS 1.2 with a finite-field PSK and a hint', { stack: 'mqtt-3-1-1/tcp/tls-1-2-psk', traffic: { messages: 2 }, tls: { pskKeyExchange: 'dhe-3072', pskHint: 'hint' } }],
  ['TLS 1.2 with an elliptic PSK and ChaCha20', { stack: 'coap/tcp/tls-1-2-psk', traffic: { messages: 2 }, tls: { pskKeyExchange: 'ecdhe', cipher: 'chacha20-poly1305' } }],
  ['TLS 1.3 with early data', { stack: 'http-1-1/tcp/tls-1-3-cert', traffic: { connection: 'resumed', messages: 2 }, tls: { resumption: 'early-data', earlyDataBytes: 100 } }],
  ['GnuTLS', { stack: 'coap/udp/dtls-1-2-cert', tls: { profile: 'libcoap-gnutls' } }],
  ['mbedTLS', { stack: 'coap/udp/dtls-1-2-mutual', tls: { profile: 'mbedtls' } }],
  ['wolfSSL', { stack: 'raw-udp/udp/dtls-1-2-cert', tls: { profile: 'wolfssl' } }],
  ['curl to nginx', { stack: 'http-2/tcp/tls-1-2-cert', traffic: { messages: 2 }, tls: { profile: 'curl-nginx' } }],
  ['a datagram in fragments, IPv4', { stack: 'raw-udp/udp/none', traffic: { messages: 2, payloadBytes: 4000 } }],
  ['a datagram in fragments, IPv6', { stack: 'raw-udp/udp/none', traffic: { messages: 2, payloadBytes: 4000 }, network: { ip: 'v6' } }],
  ['many messages of HTTP/2', { stack: 'http-2/tcp/none', traffic: { messages: 12, direction: 'down', payloadBytes: 20_000 } }],
  ['many calls of gRPC', { stack: 'grpc/tcp/none', traffic: { messages: 12 } }],
  ['HTTP/1.1 with a body', { stack: 'http-1-1/tcp/none', traffic: { messages: 3, direction: 'down', payloadBytes: 5000 } }],
  ['AMQP 0-9-1 with properties', { stack: 'amqp-0-9-1/tcp/none', traffic: { messages: 3 }, amqp091: { consumeOwnMessages: true, properties: { contentType: 'text/plain', deliveryMode: 2, timestamp: true } } }],
  ['CoAP over TCP, CSM without options', { stack: 'coap/tcp/none', traffic: { messages: 1 }, coap: { csmBytes: { up: 2, down: 2 } } }],
  ['CoAP separate responses', { stack: 'coap/udp/none', traffic: { messages: 3 }, coap: { response: 'separate', query: ['a=1'], contentFormat: 50, uriHost: 'h.example' } }],
  ['CoAP blocks down', { stack: 'coap/udp/none', traffic: { messages: 2, payloadBytes: 3000 }, coap: { method: 'GET', blockSize: 512, etagBytes: 4, accept: 0 } }],
  ['CoAP notifications', { stack: 'coap/udp/none', traffic: { messages: 3 }, coap: { observe: true } }],
  ['LwM2M in TLV', { stack: 'lwm2m-1-1/udp/none', traffic: { messages: 2 }, lwm2m: { encoding: 'tlv' } }],
  ['LwM2M in SenML JSON', { stack: 'lwm2m-1-1/udp/none', traffic: { messages: 2 }, lwm2m: { encoding: 'senml-json', operation: 'send' } }],
  ['MQTT-SN of a sleeping client', { stack: 'mqtt-sn-1-2/udp/none', traffic: { messages: 2, intervalSeconds: LONG_INTERVAL }, mqttSn: { sleepSeconds: 600, will: { topic: 'w', payloadBytes: 4 } } }],
  ['HTTP/3 with a ticket', { stack: 'http-3/quic/tls-1-3', traffic: { messages: 2, connection: 'resumed' } }],
  ['HTTP/3 with 0-RTT', { stack: 'http-3/quic/tls-1-3', traffic: { messages: 2, payloadBytes: 3000 }, tls: { resumption: 'early-data' } }],
  ['HTTP/3 after a Retry', { stack: 'http-3/quic/tls-1-3', traffic: { messages: 2 }, http3: { retryTokenBytes: 80 }, tls: { resumption: 'early-data' } }],
  ['HTTP/3 with a long chain', { stack: 'http-3/quic/tls-1-3', traffic: { messages: 2 }, tls: { certChainBytes: [2000, 1500, 1200] } }],
  ['HTTP/1.1 as early data', { stack: 'http-1-1/tcp/tls-1-3-cert', traffic: { messages: 2 }, tls: { resumption: 'early-data' } }],
  ['MQTT with CONNECT as early data', { stack: 'mqtt-5/tcp/tls-1-3-cert', traffic: { messages: 2 }, tls: { resumption: 'early-data' } }],
  ['a compressed WebSocket', { stack: 'websocket/tcp/none', traffic: { messages: 2 }, websocketMessage: { deflatedBytes: 12 } }],
  ['MQTT over a compressed WebSocket', { stack: 'mqtt-5/websocket/none', traffic: { messages: 4 }, websocket: { deflate: true }, mqtt: { username: 'u', password: 'p' } }],
  ['MQTT over a compressed WebSocket, commands that repeat themselves', { stack: 'mqtt-3-1-1/websocket/none', traffic: { messages: 3, direction: 'down', guarantee: 'exactly-once', payloadBytes: 400 }, websocket: { deflate: true, deflateRatio: 0.4 } }],
  ['MQTT over a WebSocket whose windows start anew', { stack: 'mqtt-3-1-1/websocket/none', traffic: { messages: 3 }, websocket: { deflate: true, contextTakeover: false } }],
  ['CoAP over a compressed WebSocket', { stack: 'coap/websocket/none', traffic: { messages: 3, payloadBytes: 60 }, websocket: { deflate: true } }],
  ['AMQP 1.0 over a compressed WebSocket', { stack: 'amqp-1-0/websocket/none', traffic: { messages: 3, payloadBytes: 60 }, websocket: { deflate: true } }],
  ['6LoWPAN in clear, UDP', { stack: 'coap/udp/none', traffic: { messages: 2, payloadBytes: 300 }, network: ON_802_15_4, framing: { linkSecurity: null } }],
  ['6LoWPAN in clear, TCP', { stack: 'mqtt-5/tcp/none', traffic: { messages: 2, payloadBytes: 200 }, network: ON_802_15_4, framing: { linkSecurity: null } }],
  ['6LoWPAN in clear, long addresses', { stack: 'coap/udp/dtls-1-2-cert', traffic: { messages: 1 }, network: ON_802_15_4, framing: { linkSecurity: null, addresses: 'long' } }],
  ['6LoWPAN without header compression', { stack: 'coap/udp/none', traffic: { messages: 1, payloadBytes: 200 }, network: ON_802_15_4, framing: { linkSecurity: null, iphc: null } }],
  ['6LoWPAN under link security', { stack: 'lwm2m-1-1/udp/none', traffic: { messages: 2 }, network: ON_802_15_4 }],
  ['6LoWPAN asked for with IPv4', { stack: 'coap/udp/none', traffic: { messages: 1 }, network: { link: '802.15.4' } }],
  ['a link without Ethernet', { stack: 'mqtt-5/tcp/none', traffic: { messages: 2 }, network: { link: 'nb-iot' } }],
];

function captured(name: string, value: unknown): CaseCapture {
  const wireCase = checkWireInputs(value);
  if ('problems' in wireCase) throw new Error(`${name}: ${JSON.stringify(wireCase.problems)}`);
  const capture = captureFile(wireCase.stack, wireCase.inputs);
  if ('problems' in capture) throw new Error(`${name}: ${JSON.stringify(capture.problems)}`);
  return { name, wireCase, capture };
}

/** Every stack of the catalogue in every variation; stacks on a link with small messages, as messages alone and as LoRaWAN frames. */
function allCaptures(): readonly CaseCapture[] {
  const varied = stacks.flatMap(({ id, transport, security }) => Object.entries({ ...ALWAYS, ...(security === 'none' || security === 'oscore' ? IN_CLEAR : SECURED) }).flatMap(([name, variation]) => {
    const given = { stack: id, ...variation };
    if (transport !== 'link') return [captured(`${id}: ${name}`, given)];
    return ['nothing', 'lorawan'].map((link) => captured(`${id}: ${name}, link ${link}`, { ...given, traffic: { ...('traffic' in variation ? variation.traffic as object : {}), payloadBytes: 12 }, network: { link } }));
  }));
  return [...varied, ...PARTICULAR.map(([name, wireCase]) => captured(name, wireCase))];
}

let known: readonly CaseCapture[] | null = null;
/** Made once for all tests. */
export const caseCaptures = (): readonly CaseCapture[] => (known ??= allCaptures());
export const stackCount = stacks.length;
