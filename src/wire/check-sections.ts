import { whole, type MemberShape, type SectionShape } from './check-shape.ts';
import { NAMED_PROFILES } from './exchanges/named-profiles.ts';
import { MQTT_PROPERTIES } from './encodings/mqtt-properties.ts';
import { MQTT_VARINT_MAX } from './encodings/varint.ts';

const text: MemberShape = { kind: 'text', clause: 'wire case' };
const flag: MemberShape = { kind: 'flag' };
const textOrNull: MemberShape = { kind: 'text', clause: 'wire case', orNull: true };
const bytes = (clause: string, high = 65_535): MemberShape => whole(0, high, clause);
const choice = (clause: string, ...options: readonly (string | number)[]): MemberShape => ({ kind: 'choice', options, clause });
const will: MemberShape = { kind: 'section', members: { topic: text, payloadBytes: bytes('MQTT 3.1.1 §3.1.3.3') }, required: ['topic', 'payloadBytes'], orNull: true };
/** Names of implementation profiles (exchanges/named-profiles.ts). */
function profiles(section: string): SectionShape {
  return Object.fromEntries(Object.entries(NAMED_PROFILES[section] ?? {}).map(([member, named]) => [member, choice('docs/wire-assumptions.md', ...Object.keys(named))]));
}

/** A token of 1000 bytes leaves the hello a hundred of the 1200 that every path takes. */
const QUIC_TOKEN = 'RFC 9000 §14.1, §17.2.2: an Initial packet of 1200 bytes holds the token and a piece of the hello';
const messageProperties: MemberShape = {
  kind: 'section', members: { contentType: text, deliveryMode: choice('AMQP 0-9-1, class basic', 1, 2), replyTo: text, correlationId: text, messageId: text, timestamp: flag },
};
const edhoc: MemberShape = {
  kind: 'section',
  members: {
    authentication: choice('RFC 9528 §3.2', 'signature', 'static-dh'), credential: choice('RFC 9528 §3.5.3', 'kid', 'x5t', 'x5chain'), certificateBytes: whole(1, 65_535, 'RFC 9360 §2'), suites: whole(1, 20, 'RFC 9528 §5.2.1'),
    wrongSuiteFirst: flag, initiatorIdBytes: whole(1, 8, 'RFC 9528 §3.3.2'), responderIdBytes: whole(1, 8, 'RFC 9528 §3.3.2'), message4: flag, path: text, contentFormat: flag, tokenBytes: whole(0, 8, 'RFC 7252 §3'),
  },
};
const pairs: MemberShape = { kind: 'pairs' };
/** Each packet takes the properties that MQTT 5 §2.2.2.2 lists for it, or a number of bytes. */
const mqttProperties: MemberShape = {
  kind: 'section',
  members: Object.fromEntries((['connect', 'connack', 'publish', 'subscribe', 'will'] as const).map((packet): [string, MemberShape] => {
    const named = Object.entries(MQTT_PROPERTIES).filter(([, [, , packets]]) => packets.includes(packet));
    return [packet, { kind: 'either', options: [bytes('MQTT 5 §2.2.2'), { kind: 'section', members: Object.fromEntries(named.map(([name, [, kind]]): [string, MemberShape] => [name, propertyShape(kind)])) }] }];
  })),
};

function propertyShape(kind: 1 | 2 | 4 | 'varint' | 'text' | 'binary' | 'pairs'): MemberShape {
  if (kind === 'text') return text;
  if (kind === 'pairs') return pairs;
  return whole(0, kind === 'varint' ? MQTT_VARINT_MAX : kind === 'binary' ? 65_535 : 256 ** kind - 1, 'MQTT 5 §2.2.2.2');
}


/** Members of each optional section of a wire case, with their limits. */
export const SECTION_SHAPES: { readonly [section: string]: SectionShape } = {
  names: { topic: text, path: text, deviceId: text, host: text },
  tcp: {
    clientStack: choice('docs/wire-assumptions.md', 'linux', 'lwip'), clientNoDelay: flag, serverNoDelay: flag, waitAfterConnectMs: bytes('wire case', 1_000_000),
    serverThinkMs: bytes('wire case', 1_000_000), closedBy: choice('RFC 9112 §9.6', 'client', 'server'), clientWakeMs: bytes('wire case', 1_000_000), serverWakeMs: bytes('wire case', 1_000_000),
  },
  tls: {
    ...profiles('tls'), certChainBytes: { kind: 'numbers', low: 1, high: 16_777_215, clause: 'RFC 8446 §4.4.2' },
    clientCertChainBytes: { kind: 'numbers', low: 1, high: 16_777_215, clause: 'RFC 8446 §4.4.2' }, pskIdentity: text, serverName: text, alpn: { kind: 'texts' },
    cipher: choice('RFC 8446 §9.1', 'aes-gcm', 'aes-ccm', 'aes-ccm-8', 'chacha20-poly1305', 'cbc-sha256-etm', 'cbc-sha384-etm', 'cbc-sha256', 'cbc-sha1-etm', 'cbc-sha1'),
    hash: choice('RFC 8446 §B.4', 'sha256', 'sha384'), group: choice('RFC 8446 §4.2.7', 'x25519', 'x448', 'p-256', 'p-384', 'p-521'),
    pskKeyExchange: choice('RFC 8446 §4.2.9', 'plain', 'ecdhe', 'dhe-2048', 'dhe-3072'), signatureBytes: whole(1, 65_535, 'RFC 8446 §4.4.3'), tickets: whole(0, 255, 'RFC 8446 §4.6.1'),
    resumption: choice('RFC 8446 §2.2', 'none', 'ticket', 'early-data'), clientCidBytes: whole(0, 255, 'RFC 9146 §3'), serverCidBytes: whole(0, 255, 'RFC 9146 §3'),
    cidPaddingBytes: whole(1, 256, 'RFC 9146 §4'), cookie: flag, groupsOffered: whole(1, 100, 'RFC 8446 §4.2.7'), clientSignatureBytes: whole(1, 65_535, 'RFC 8446 §4.4.3'),
    rawPublicKeys: choice('RFC 7250 §3', 'none', 'client', 'both'), cachedServerKey: flag, compressedChainBytes: { kind: 'number', whole: true, low: 1, high: 16_777_215, clause: 'RFC 8879 §4', orNull: true }, ticketBytes: whole(1, 65_535, 'RFC 8446 §4.6.1'), ticketNonceBytes: whole(0, 255, 'RFC 8446 §4.6.1'),
    ticketsAllowEarlyData: flag, earlyDataBytes: whole(0, 16_384, 'RFC 8446 §4.2.10'), datagramBytes: whole(64, 65_535, 'RFC 9147 §4.4'), pskHint: text,
    authorityNameBytes: { kind: 'numbers', low: 1, high: 65_535, clause: 'RFC 8446 §4.2.4' }, offersBoth: flag, oneSuite: flag, legacySignatures: flag, closeNotify: flag, recordPerMessage: flag,
    recordHeader: choice('RFC 9147 §4', 'full', 'minimal'),
  },
  oscore: {
    senderIdBytes: whole(0, 7, 'RFC 8613 §3.3'), idContextBytes: whole(0, 255, 'RFC 8613 §6.1'), partialIvBytes: whole(1, 5, 'RFC 8613 §6.1'), responsePartialIv: flag, group: flag, keyExchange: choice('RFC 9528 §1', 'none', 'edhoc', 'edhoc-combined'), edhoc, tagBytes: whole(8, 16, 'RFC 9053 §4.2'),
  },
  framing: {
    vlanTags: whole(0, 2, 'IEEE 802.1Q §9.6'), wifiSecurity: choice('IEEE 802.11-2020 §12.5', 'ccmp', 'open'), wifiQos: flag, addresses: choice('IEEE 802.15.4-2015 §7.2', 'short', 'mixed', 'long'),
    linkSecurity: { kind: 'section', members: { keyIdentifierBytes: choice('IEEE 802.15.4-2015 §9.4', 0, 1, 5, 9), micBytes: choice('IEEE 802.15.4-2015 §9.4', 0, 4, 8, 16) }, orNull: true },
    iphc: {
      kind: 'section',
      members: {
        source: choice('RFC 6282 §3.1.1', 'derived', 'short', 'interface-id', 'full'), destination: choice('RFC 6282 §3.1.1', 'derived', 'short', 'interface-id', 'full', 'multicast-8'), contextIdentifier: flag,
        sourceContext: flag, destinationContext: flag, trafficClass: choice('RFC 6282 §3.1.1', 'elided', 'class', 'label', 'both'), hopLimitInline: flag, ports: choice('RFC 6282 §4.3.3', 'full', 'one-short', 'both-short'),
        checksumElided: flag,
      },
      orNull: true,
    },
    ghc: { kind: 'section', members: { sequenceNumber: whole(0, 281_474_976_710_655, 'RFC 6347 §4.1') }, orNull: true },
    lorawanRegion: choice('LoRaWAN Regional Parameters', 'eu868', 'us915'), lorawanDataRate: whole(0, 15, 'LoRaWAN Regional Parameters'), lorawanMacCommandBytes: whole(0, 15, 'LoRaWAN 1.0.4 §4.3.1'), lorawanConfirmed: flag,
  },
  raw: { framingBytes: whole(0, 8, 'wire case'), replyBytes: bytes('wire case', 1_000_000_000), keepAliveBytes: bytes('wire case') },
  coap: {
    type: choice('RFC 7252 §3', 'CON', 'NON'), method: choice('RFC 7252 §12.1.1', 'GET', 'POST', 'PUT', 'DELETE', 'FETCH', 'PATCH', 'iPATCH'), path: text, query: { kind: 'texts' },
    tokenBytes: whole(0, 8, 'RFC 7252 §3'), firstTokenBytes: whole(0, 8, 'RFC 7252 §3'), blockTokenBytes: whole(0, 8, 'RFC 7252 §3'),
    contentFormat: { kind: 'number', whole: true, low: 0, high: 65_535, clause: 'RFC 7252 §12.3', orNull: true }, accept: { kind: 'number', whole: true, low: 0, high: 65_535, clause: 'RFC 7252 §12.3', orNull: true },
    uriHost: text, uriPort: whole(0, 65_535, 'RFC 7252 §5.10'), blockSize: choice('RFC 7959 §2.2', 16, 32, 64, 128, 256, 512, 1024), responsePayloadBytes: bytes('wire case', 1_000_000_000),
    response: choice('RFC 7252 §5.2', 'piggybacked', 'separate', 'none'), observe: flag, observeSequenceBytes: whole(0, 3, 'RFC 7641 §2'),
    requestTagBytes: { kind: 'number', whole: true, low: 0, high: 8, clause: 'RFC 9175 §3.2', orNull: true }, requestTagAlways: flag, responseContentFormat: { kind: 'number', whole: true, low: 0, high: 65_535, clause: 'RFC 7252 §12.3', orNull: true }, sizeOptions: flag, sizeInEveryBlock: flag, maxMessageBytes: whole(64, 4_294_967_295, 'RFC 8323 §5.3.1'), etagBytes: whole(0, 8, 'RFC 7252 §5.10'), finalBlock1Echo: flag,
    csmBytes: { kind: 'section', members: { up: whole(2, 8, 'RFC 8323 §5.3'), down: whole(2, 8, 'RFC 8323 §5.3') }, required: ['up', 'down'] },
  },
  mqtt: {
    topic: text, clientId: text, qos: choice('MQTT 3.1.1 §3.3.1.2: 0, 1 or 2; 3 is reserved', 0, 1, 2), username: textOrNull, password: textOrNull, will,
    properties: mqttProperties, topicAlias: flag,
    pubackBodyBytes: choice('MQTT 5 §3.4.2', 2, 3, 4), clientAckBodyBytes: choice('MQTT 5 §3.4.2', 2, 3, 4), connackThinkMs: bytes('wire case', 1_000_000), disconnectBodyBytes: choice('MQTT 5 §3.14.2', 0, 1, 2), subscribe: flag, topicFilter: text, writes: choice('wire case', 'packet', 'field'),
  },
  mqttSn: {
    clientId: text, topic: text, topicKind: choice('MQTT-SN 1.2 §3', 'registered', 'predefined', 'short'), qos: choice('MQTT-SN 1.2 §5.3.4', -1, 0, 1, 2), will, topicFilter: text, wildcard: flag,
    sleepSeconds: { kind: 'number', whole: true, low: 0, high: 65_535, clause: 'MQTT-SN 1.2 §5.3.3', orNull: true }, forwarderNodeIdBytes: { kind: 'number', whole: true, low: 0, high: 252, clause: 'MQTT-SN 1.2 §5.5', orNull: true },
  },
  lwm2m: {
    endpoint: text, lifetimeSeconds: whole(1, 4_294_967_295, 'LwM2M 1.1 Core §6.2.1'), queueMode: flag, objectLinks: text, registrationId: text, tokenBytes: whole(0, 8, 'RFC 7252 §3'), sendTokenBytes: whole(0, 8, 'RFC 7252 §3'),
    resource: text, operation: choice('LwM2M 1.1 Core §6', 'notify', 'send', 'read', 'write', 'execute'), encoding: choice('LwM2M 1.2 Core §7.4', 'text', 'opaque', 'tlv', 'senml-json', 'senml-cbor', 'lwm2m-cbor'), wholeContent: flag,
    value: { kind: 'either', options: [{ kind: 'number', low: -9_007_199_254_740_991, high: 9_007_199_254_740_991, clause: 'OMA LwM2M Core 1.1 §7.4' }, text] }, senmlName: choice('RFC 8428 §4', 'bn', 'n'), notificationType: choice('RFC 7252 §4.2', 'CON', 'NON'), observeSequenceBytes: whole(0, 3, 'RFC 7641 §2'),
  },
  http: {
    method: text, path: text, host: text, requestHeaders: pairs, responseHeaders: pairs, requestHead: text, responseHead: text, status: whole(100, 599, 'RFC 9110 §15'), reason: text,
    responseBodyBytes: bytes('wire case', 1_000_000_000), bodyWrite: choice('wire case', 'with-head', 'own'),
  },
  http2: profiles('http2'),
  http3: {
    serverCidBytes: whole(0, 20, 'RFC 9000 §17.2'), clientCidBytes: whole(0, 20, 'RFC 9000 §17.2'), packetNumberBytes: choice('RFC 9000 §17.1', 1, 2, 3, 4), datagramBytes: whole(1200, 65_527, 'RFC 9000 §14'),
    clientHelloBytes: whole(40, 65_535, 'RFC 8446 §4.1.2'), serverParametersBytes: bytes('RFC 9000 §18'), settings: { kind: 'numberPairs', low: 0, high: 9_007_199_254_740_991, clause: 'RFC 9114 §7.2.4' }, tickets: whole(0, 255, 'RFC 8446 §4.6.1'), ticketBytes: whole(1, 65_535, 'RFC 8446 §4.6.1'),
    pathProbeBytes: bytes('RFC 8899 §4'), requestsAtOnce: whole(0, 100, 'RFC 9114 §6.1'), retryTokenBytes: whole(0, 1000, QUIC_TOKEN), tokenBytes: whole(0, 1000, QUIC_TOKEN), dynamicTableBytes: whole(0, 1_048_576, 'RFC 9204 §3.2.3'),
  },
  websocketMessage: { replyBytes: bytes('wire case', 1_000_000_000), deflatedBytes: bytes('RFC 7692 §7.2.1', 1_000_000_000) },
  websocket: {
    path: text, host: text, subprotocol: text, extensionOffer: text, extensionAnswer: text, requestHead: text, responseHead: text, deflate: flag,
    deflateRatio: { kind: 'number', low: 0, high: 1.125, clause: 'RFC 1951 §3.2.6: a literal of the fixed code has 8 or 9 bits', orNull: true }, contextTakeover: flag, deflateFromBytes: bytes('RFC 7692 §6', 1_000_000_000),
    deflatedBytes: bytes('RFC 7692 §7.2.1', 1_000_000_000), closeFrames: choice('RFC 6455 §7.1', 'both', 'client', 'none'),
  },
  amqp091: {
    exchange: text, routingKey: text, virtualHost: text, user: text, password: text, queue: text, declareQueue: flag, publisherConfirms: flag, consumerAcks: flag, consumeOwnMessages: flag, properties: messageProperties, paced: flag, ...profiles('amqp091'),
  },
  amqp10: {
    address: text, containerId: text, openHost: textOrNull, saslHost: textOrNull, sasl: choice('AMQP 1.0 part 5 §5.3', 'none', 'anonymous', 'plain'), user: text, password: text,
    linkNameBytes: bytes('AMQP 1.0 part 2 §2.6'), linkCredit: whole(1, 4_294_967_295, 'AMQP 1.0 part 2 §2.7.4'), settled: flag, announceIdleTimeout: flag, setUp: choice('wire case', 'pipelined', 'paced'), ...profiles('amqp10'),
  },
  grpc: {
    method: text, authority: text, call: choice('gRPC over HTTP/2', 'unary', 'stream'), protobufField: choice('wire case', 'bytes', 'none'), replyBytes: bytes('wire case', 1_000_000_000), metadata: pairs, ...profiles('grpc'),
  },
};

/** Sections that any stack may have. */
export const COMMON_SECTIONS: readonly string[] = ['names', 'tcp', 'tls', 'oscore', 'framing'];

const COAP = ['coap'];
const LWM2M = ['coap', 'lwm2m'];
/** Sections of each protocol; a section for another one is refused. */
export const PROTOCOL_SECTIONS: { readonly [protocol: string]: readonly string[] } = {
  'raw-tcp': ['raw'], 'raw-udp': ['raw'], 'raw-link': ['raw'], coap: [...COAP, 'websocket'], 'mqtt-3-1-1': ['mqtt', 'websocket'], 'mqtt-5': ['mqtt', 'websocket'], 'mqtt-sn-1-2': ['mqttSn'],
  'lwm2m-1-0': LWM2M, 'lwm2m-1-1': LWM2M, 'lwm2m-1-2': LWM2M, 'amqp-0-9-1': ['amqp091'], 'amqp-1-0': ['amqp10', 'websocket'], 'http-1-1': ['http'], 'http-2': ['http', 'http2'],
  'http-3': ['http', 'http3'], websocket: ['websocket', 'websocketMessage'], grpc: ['grpc'],
};
