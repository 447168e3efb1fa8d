/** One thing that the byte model covers, and the wire case that shows it. */
export interface CoverageRow {
  readonly what: string;
  readonly value: { readonly stack: string } & Readonly<Record<string, unknown>>;
  /** Labels of packets or names of fields that the session must have; a pattern each. */
  readonly sees: readonly RegExp[];
  /** Clauses that fields of the session must cite. */
  readonly clauses: readonly string[];
  /** Tests that compare its bytes with a specification, a published table or a capture. */
  readonly checkedBy: readonly string[];
}

export interface CoverageGroup {
  readonly title: string;
  readonly rows: readonly CoverageRow[];
}

const TABLES = 'tests/wire/reference-tables';
const BYTES = 'tests/wire/bytes';
const CAPTURES = 'tests/wire/captures/replay.test.ts';
const UNIT = 'tests/unit/wire';

function row(what: string, value: CoverageRow['value'], sees: readonly RegExp[], clauses: readonly string[], ...checkedBy: readonly string[]): CoverageRow {
  return { what, value, sees, clauses, checkedBy };
}

const udp = (more: object = {}) => ({ stack: 'raw-udp/udp/none', ...more });
const coap = (own: object = {}, more: object = {}, stack = 'coap/udp/none') => ({ stack, coap: own, ...more });
const mqtt = (own: object = {}, more: object = {}, stack = 'mqtt-5/tcp/none') => ({ stack, mqtt: own, ...more });
const tls = (stack: string, own: object = {}, more: object = {}) => ({ stack, tls: own, ...more });
const down = { traffic: { direction: 'down' } };
const best = { traffic: { guarantee: 'best-effort' } };
const once = { traffic: { guarantee: 'exactly-once' } };

export const COVERAGE: readonly CoverageGroup[] = [
  {
    title: 'IP and links',
    rows: [
      row('IPv4, fragments above the MTU', udp({ traffic: { payloadBytes: 2000 } }), [/fragment 2/, /^Total length$/], ['RFC 791 §3.1'], `${UNIT}/layers/ip.test.ts`, CAPTURES),
      row('IPv6, fragment header', udp({ network: { ip: 'v6' }, traffic: { payloadBytes: 2000 } }), [/^Fragment: offset and more flag$/], ['RFC 8200 §3', 'RFC 8200 §4.5'], `${UNIT}/layers/ip.test.ts`),
      row('UDP', udp(), [/^Length$/], ['RFC 768'], CAPTURES),
      row('6LoWPAN: IPHC, UDP NHC, fragments, over 802.15.4', udp({ network: { link: '802.15.4' }, traffic: { payloadBytes: 400 } }), [], [], `${UNIT}/link-report.test.ts`, `${UNIT}/layers/sixlowpan-iphc.test.ts`, `${UNIT}/layers/sixlowpan-fragments.test.ts`, `${TABLES}/rfc-4919-frame-room.test.ts`),
      row('6LoWPAN: every address, port and context form', udp({ network: { link: '802.15.4' }, framing: { iphc: { source: 'short', destination: 'interface-id', ports: 'both-short', contextIdentifier: true } } }), [], [], `${UNIT}/layers/sixlowpan-iphc.test.ts`),
      row('6LoWPAN-GHC', tls('coap/udp/dtls-1-2-psk', {}, { network: { link: '802.15.4' }, framing: { ghc: { sequenceNumber: 5 } } }), [], [], `${TABLES}/draft-iotops-protection.test.ts`, `${UNIT}/layers/sixlowpan-ghc.test.ts`),
      row('Ethernet, with VLAN tags', udp({ framing: { vlanTags: 1 } }), [], [], `${UNIT}/layers/link-ethernet.test.ts`, `${UNIT}/link-report.test.ts`),
      row('Wi-Fi', udp({ network: { link: 'wifi' } }), [], [], `${UNIT}/layers/link-wifi.test.ts`),
      row('LTE and NB-IoT: PDCP, RLC and one MAC subheader, what is left out named', udp({ network: { link: 'nb-iot' } }), [], [], `${UNIT}/layers/link-cellular.test.ts`),
      row('LoRaWAN: frame, payload limits by region and data rate', { stack: 'raw-link/link/none', network: { link: 'lorawan' }, framing: { lorawanRegion: 'eu868', lorawanDataRate: 0 } }, [/^MHDR$/, /^FRMPayload|^Payload$/], ['LoRaWAN 1.0.4 §4.2'], `${TABLES}/lorawan-eu868-limits.test.ts`, `${UNIT}/layers/lorawan.test.ts`, `${UNIT}/link-report.test.ts`),
    ],
  },
  {
    title: 'TCP',
    rows: [
      row('Handshake with MSS, SACK, timestamps and window scale', { stack: 'raw-tcp/tcp/none' }, [/^SYN$/, /^SYN-ACK$/, /^Maximum segment size$/, /^Option window scale$/], ['RFC 9293 §3.7.1', 'RFC 2018 §2', 'RFC 7323 §3.2'], `${UNIT}/transport/tcp-simulation.test.ts`, CAPTURES),
      row('A stack without options but MSS (lwIP)', { stack: 'raw-tcp/tcp/none', network: { tcpTimestamps: false } }, [/^Maximum segment size$/], ['RFC 9293 §3.7.1'], `${UNIT}/layers/tcp.test.ts`, `${UNIT}/transport/tcp-simulation.test.ts`),
      row('Segmentation, initial window, delayed and piggybacked acknowledgements', { stack: 'raw-tcp/tcp/none', traffic: { payloadBytes: 20_000 } }, [/^ACK$/], ['RFC 9293 §3.1'], `${UNIT}/transport/tcp-simulation.test.ts`, CAPTURES),
      row('Close by either side', { stack: 'raw-tcp/tcp/none', tcp: { closedBy: 'server' } }, [/FIN/], ['RFC 9293 §3.1'], `${UNIT}/transport/tcp-simulation.test.ts`, CAPTURES),
    ],
  },
  {
    title: 'TLS and DTLS',
    rows: [
      row('TLS 1.3 with a server certificate and tickets', tls('mqtt-5/tcp/tls-1-3-cert'), [/ClientHello/, /CertificateVerify/, /NewSessionTicket/], ['RFC 8446 §4.1.2', 'RFC 8446 §4.4.2', 'RFC 8446 §4.6.1'], `${TABLES}/rfc-8448-tls-traces.test.ts`, `${UNIT}/security/handshake.test.ts`, CAPTURES),
      row('TLS 1.3 mutual', tls('mqtt-5/tcp/tls-1-3-mutual'), [/CertificateRequest/], ['RFC 8446 §4.3.2'], `${TABLES}/rfc-8448-tls-traces.test.ts`, CAPTURES),
      row('TLS 1.3 PSK', tls('mqtt-5/tcp/tls-1-3-psk'), [/^pre_shared_key: binder$/], ['RFC 8446 §4.2.11'], `${TABLES}/draft-iotops-handshakes.test.ts`, CAPTURES),
      row('TLS 1.3 resumption', tls('mqtt-5/tcp/tls-1-3', { resumption: 'ticket' }), [/^pre_shared_key: selected identity$/], ['RFC 8446 §4.2.11'], `${UNIT}/security/handshake.test.ts`, CAPTURES),
      row('TLS 1.3 0-RTT data', tls('mqtt-5/tcp/tls-1-3', { resumption: 'early-data', earlyDataBytes: 50 }), [/Early data/, /EndOfEarlyData/], ['RFC 8446 §4.2.10'], `${TABLES}/rfc-8448-tls-traces.test.ts`, CAPTURES),
      row('TLS 1.2 with certificates, session tickets', tls('mqtt-5/tcp/tls-1-2-cert'), [/ServerKeyExchange/, /NewSessionTicket/], ['RFC 5246 §7.4.3', 'RFC 5077 §3.3'], `${UNIT}/security/handshake.test.ts`, CAPTURES),
      row('TLS 1.2 mutual', tls('mqtt-5/tcp/tls-1-2-mutual'), [/CertificateRequest/], ['RFC 5246 §7.4.4'], CAPTURES),
      row('TLS 1.2 PSK', tls('mqtt-5/tcp/tls-1-2-psk'), [/^PSK identity$/], ['RFC 4279 §2'], CAPTURES),
      row('TLS 1.2 resumption', tls('mqtt-5/tcp/tls-1-2', { resumption: 'ticket' }), [/^session_ticket: ticket$/], ['RFC 5077 §3.2'], `${UNIT}/security/handshake.test.ts`, CAPTURES),
      row('AES-GCM', tls('mqtt-5/tcp/tls-1-2', { cipher: 'aes-gcm' }), [/^Explicit nonce$/], ['RFC 5288 §3'], `${UNIT}/security/record.test.ts`, CAPTURES),
      row('AES-CCM', tls('mqtt-5/tcp/tls-1-2', { cipher: 'aes-ccm' }), [/^Explicit nonce$/], ['RFC 6655 §3'], `${UNIT}/security/record.test.ts`, CAPTURES),
      row('AES-CCM_8', tls('mqtt-5/tcp/tls-1-2', { cipher: 'aes-ccm-8' }), [/^Authentication tag$/], ['RFC 6655 §4'], `${TABLES}/draft-iotops-protection.test.ts`, CAPTURES),
      row('ChaCha20-Poly1305', tls('mqtt-5/tcp/tls-1-2', { cipher: 'chacha20-poly1305' }), [/^Authentication tag$/], ['RFC 7905 §2'], `${UNIT}/security/record.test.ts`, CAPTURES),
      row('AES-CBC with HMAC, MAC first or encryption first', tls('mqtt-5/tcp/tls-1-2', { cipher: 'cbc-sha256-etm' }), [/^CBC padding$/, /^MAC$/], ['RFC 7366 §3', 'RFC 5246 §6.2.3.2'], `${UNIT}/security/record.test.ts`, CAPTURES),
      row('Raw public keys and kept certificates', tls('coap/udp/dtls-1-3-mutual', { profile: 'constrained', rawPublicKeys: 'both', certChainBytes: [91], clientCertChainBytes: [91], cachedServerKey: true }), [/^server_certificate_type: RawPublicKey$/, /^cached_info: hash$/], ['RFC 7250 §3', 'RFC 7924 §4'], `${TABLES}/draft-iotops-handshakes.test.ts`),
      row('Certificates compressed', tls('mqtt-5/tcp/tls-1-3-cert', { compressedChainBytes: 420 }), [/CompressedCertificate/, /^compress_certificate: type$/], ['RFC 8879 §3', 'RFC 8879 §4'], `${TABLES}/draft-c509-certificates.test.ts`),
      row('DTLS 1.2 with cookie', tls('coap/udp/dtls-1-2-psk'), [/HelloVerifyRequest/, /^Cookie$/], ['RFC 6347 §4.2.1', 'RFC 6347 §4.2.2'], `${UNIT}/security/handshake.test.ts`, CAPTURES),
      row('DTLS 1.2 with connection id', tls('coap/udp/dtls-1-2-cid-psk', { cidPaddingBytes: 16 }), [/^Connection ID$/, /^Zero padding$/], ['RFC 9146 §3', 'RFC 9146 §4'], `${TABLES}/draft-iotops-protection.test.ts`, CAPTURES),
      row('DTLS 1.3 with cookie and acknowledgement', tls('coap/udp/dtls-1-3-cert'), [/HelloRetryRequest/, /^ACK$/, /^Unified header$/], ['RFC 9147 §4', 'RFC 9147 §7', 'RFC 8446 §4.2.2'], `${TABLES}/draft-iotops-handshakes.test.ts`, CAPTURES),
      row('DTLS 1.3 with connection id and the least record header', tls('coap/udp/dtls-1-3-cid-psk', { recordHeader: 'minimal' }), [/^Connection ID$/], ['RFC 9147 §4'], `${TABLES}/draft-iotops-handshakes.test.ts`, `${TABLES}/draft-iotops-protection.test.ts`),
      row('Flights packed into datagrams, messages fragmented', tls('coap/udp/dtls-1-2-mutual', { datagramBytes: 300 }), [/\(fragment\)/], ['RFC 6347 §4.2.2'], `${UNIT}/security/handshake.test.ts`, CAPTURES),
    ],
  },
  {
    title: 'OSCORE and EDHOC',
    rows: [
      row('OSCORE', coap({}, {}, 'coap/udp/oscore'), [/^OSCORE: partial IV$/, /^Inner code$/], ['RFC 8613 §5.3', 'RFC 8613 §6.1'], `${TABLES}/rfc-8613-oscore.test.ts`, `${TABLES}/draft-iotops-protection.test.ts`, CAPTURES),
      row('Group OSCORE, pairwise mode', coap({}, { oscore: { group: true } }, 'coap/udp/oscore'), [/^OSCORE: kid context length$/], ['RFC 8613 §6.1'], `${TABLES}/draft-iotops-protection.test.ts`),
      row('EDHOC before the session', coap({}, { oscore: { keyExchange: 'edhoc', edhoc: { authentication: 'signature', credential: 'x5t' } } }, 'coap/udp/oscore'), [/EDHOC message_1/, /EDHOC message_3/], ['RFC 9528 §5.2.1', 'RFC 9528 §5.3.1', 'RFC 9528 §5.4.2'], `${TABLES}/rfc-9529-edhoc.test.ts`, `${UNIT}/security/edhoc-session.test.ts`),
      row('EDHOC riding in the first request', coap({}, { oscore: { keyExchange: 'edhoc-combined' } }, 'coap/udp/oscore'), [/^EDHOC: option header$/], ['RFC 9528 §5.4.2'], `${UNIT}/security/edhoc-session.test.ts`),
    ],
  },
  {
    title: 'CoAP',
    rows: [
      row('NON', coap({}, best), [/^NON POST$/], ['RFC 7252 §3'], `${BYTES}/coap-examples.test.ts`, `${TABLES}/rfc-7252-coap.test.ts`, CAPTURES),
      row('CON, piggybacked response', coap(), [/^CON POST$/, /^ACK 2.04/], ['RFC 7252 §3'], `${BYTES}/coap-examples.test.ts`, `${TABLES}/rfc-7252-coap.test.ts`, CAPTURES),
      row('CON, separate response', coap({ response: 'separate' }), [/^CON 2.04/, /^ACK$/], ['RFC 7252 §3'], `${BYTES}/coap-examples.test.ts`, CAPTURES),
      row('Observe', coap({ observe: true }, down), [/^GET with Observe$/, /notification/], ['RFC 7641 §3.4'], `${BYTES}/coap-examples.test.ts`, CAPTURES),
      row('Block1', coap({ blockSize: 64 }, { traffic: { payloadBytes: 500 } }), [/^Block1$/, /^Size1$/, /2\.31/], ['RFC 7959 §2.2', 'RFC 7959 §4'], `${BYTES}/coap-examples.test.ts`, CAPTURES),
      row('Block2', coap({ method: 'GET', blockSize: 64, responsePayloadBytes: 500 }), [/^Block2$/, /^Size2$/], ['RFC 7959 §2.2', 'RFC 7959 §4'], `${BYTES}/coap-examples.test.ts`, CAPTURES),
      row('over TCP', coap({}, {}, 'coap/tcp/none'), [/^CSM$/, /^Length and token length$/, /^Ping$/], ['RFC 8323 §3.2', 'RFC 8323 §5.3.1'], `${BYTES}/coap-examples.test.ts`, CAPTURES),
      row('over TLS', coap({}, {}, 'coap/tcp/tls-1-3'), [/^application_layer_protocol_negotiation: name$/], ['RFC 8323 §3.2', 'RFC 7301 §3.1'], CAPTURES),
      row('over WebSockets', coap({}, {}, 'coap/websocket/tls-1-3'), [/^WebSocket upgrade$/, /^Length \(0\) and token length$/], ['RFC 8323 §4.2', 'RFC 6455 §5.2'], `${BYTES}/coap-examples.test.ts`),
    ],
  },
  {
    title: 'MQTT and MQTT-SN',
    rows: [
      row('MQTT 3.1.1 QoS 0 up', mqtt({}, best, 'mqtt-3-1-1/tcp/none'), [/^PUBLISH$/, /^CONNACK$/], ['MQTT 3.1.1 §3.3.2.1'], `${BYTES}/mqtt-examples.test.ts`, CAPTURES),
      row('MQTT 3.1.1 QoS 1 down', mqtt({}, down, 'mqtt-3-1-1/tcp/none'), [/^SUBSCRIBE$/, /^SUBACK$/, /^PUBACK$/], ['MQTT 3.1.1 §3.8.3', 'MQTT 3.1.1 §3.4.2'], `${BYTES}/mqtt-examples.test.ts`, CAPTURES),
      row('MQTT 5 QoS 2 up', mqtt({}, once), [/^PUBREC$/, /^PUBREL$/, /^PUBCOMP$/], ['MQTT 5 §3.5.2', 'MQTT 5 §3.6.2', 'MQTT 5 §3.7.2'], `${BYTES}/mqtt-examples.test.ts`, CAPTURES),
      row('Will, user and password', mqtt({ will: { topic: 'w', payloadBytes: 7 }, username: 'u', password: 'p' }), [/^Will topic$/, /^User name$/, /^Password$/], ['MQTT 5 §3.1.3.2', 'MQTT 5 §3.1.3.4'], `${BYTES}/mqtt-examples.test.ts`, CAPTURES),
      row('Properties of MQTT 5 by name', mqtt({ properties: { connect: { sessionExpirySeconds: 60 }, publish: { contentType: 'a/b', userProperties: [['k', 'v']] } } }), [/^sessionExpirySeconds$/, /^contentType$/, /^userProperties: value$/], ['MQTT 5 §2.2.2.2'], `${BYTES}/mqtt-examples.test.ts`),
      row('Topic alias', mqtt({ topicAlias: true }), [/^Topic alias$/], ['MQTT 5 §3.3.2.3.4'], `${BYTES}/mqtt-examples.test.ts`),
      row('MQTT over TLS', mqtt({}, {}, 'mqtt-5/tcp/tls-1-3'), [/^PUBLISH$/, /^Inner content type$/], ['RFC 8446 §5.2'], CAPTURES),
      row('MQTT over WebSockets, with TLS', mqtt({}, {}, 'mqtt-3-1-1/websocket/tls-1-3'), [/^Sec-WebSocket-Protocol$/, /^PUBLISH$/], ['RFC 6455 §5.2'], CAPTURES),
      row('MQTT over WebSockets with permessage-deflate', { stack: 'mqtt-5/websocket/none', websocket: { deflate: true, deflateRatio: 0.8 } }, [/^Sec-WebSocket-Extensions$/, /^WebSocket: FIN, RSV1 and opcode$/], ['RFC 7692 §6', 'RFC 7692 §6.1'], `${TABLES}/rfc-7692-permessage-deflate.test.ts`, `${UNIT}/layers/websocket-deflate.test.ts`),
      row('MQTT-SN QoS -1', { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { qos: -1, topicKind: 'predefined' } }, [/^PUBLISH$/], ['MQTT-SN 1.2 §5.4.12'], `${BYTES}/mqtt-sn-examples.test.ts`),
      row('MQTT-SN QoS 0 to 2, registered topics', { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { qos: 2 } }, [/^REGISTER$/, /^PUBREC$/, /^PUBCOMP$/], ['MQTT-SN 1.2 §5.4.10'], `${BYTES}/mqtt-sn-examples.test.ts`, CAPTURES),
      row('MQTT-SN short topics, subscriptions', { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { topicKind: 'short', topic: 'tm' }, ...down }, [/^Short topic name$/, /^SUBACK$/], ['MQTT-SN 1.2 §5.3.11'], `${BYTES}/mqtt-sn-examples.test.ts`, CAPTURES),
      row('MQTT-SN sleeping client, will, forwarder', { stack: 'mqtt-sn-1-2/udp/none', mqttSn: { sleepSeconds: 600, will: { topic: 'w', payloadBytes: 2 }, forwarderNodeIdBytes: 2 }, ...down }, [/^DISCONNECT to sleep$/, /^PINGRESP$/, /^Wireless Node Id$/, /^WillMsg$/], ['MQTT-SN 1.2 §5.4.21', 'MQTT-SN 1.2 §5.5'], `${BYTES}/mqtt-sn-examples.test.ts`, `${UNIT}/exchanges/mqtt-sn.test.ts`),
    ],
  },
  {
    title: 'LwM2M',
    rows: [
      row('Register, observe, notify, update, de-register', { stack: 'lwm2m-1-1/udp/none' }, [/^Register$/, /^Observe$/, /Notify$/, /^Update$/, /^De-register$/], ['OMA LwM2M Core 1.1 §6.2.1', 'RFC 7641 §2'], `${UNIT}/exchanges/lwm2m.test.ts`, CAPTURES),
      row('Send in SenML JSON', { stack: 'lwm2m-1-1/udp/none', lwm2m: { operation: 'send', encoding: 'senml-json', value: 21.5 } }, [/^Send$/, /^value of v$/], ['RFC 8428 §5'], `${UNIT}/exchanges/lwm2m.test.ts`, `${TABLES}/rfc-8428-senml.test.ts`, CAPTURES),
      row('Read in TLV', { stack: 'lwm2m-1-0/udp/none', lwm2m: { operation: 'read', value: 21.5 } }, [/^Read$/, /^resource identifier$/], ['OMA LwM2M Core 1.1 §7.4.3'], `${TABLES}/oma-lwm2m-tlv.test.ts`, CAPTURES),
      row('Write in SenML CBOR, execute', { stack: 'lwm2m-1-1/udp/none', lwm2m: { operation: 'write', value: 3600 }, ...down }, [/^Write$/, /^record map$/], ['RFC 8428 §6'], `${UNIT}/exchanges/lwm2m.test.ts`, `${TABLES}/rfc-8428-senml.test.ts`),
      row('over TCP, DTLS and OSCORE', { stack: 'lwm2m-1-2/udp/oscore', oscore: { keyExchange: 'edhoc-combined' } }, [/^Register$/, /^EDHOC: option header$/], ['OMA LwM2M Core 1.2 §7.4.6'], `${UNIT}/security/edhoc-session.test.ts`),
    ],
  },
  {
    title: 'AMQP',
    rows: [
      row('AMQP 0-9-1 with publisher confirms', { stack: 'amqp-0-9-1/tcp/none' }, [/^connection.start$/, /^basic.publish$/, /^basic.ack$/, /^heartbeat$/], ['AMQP 0-9-1 §4.2.3', 'AMQP 0-9-1 §4.2.6.1'], `${UNIT}/exchanges/amqp-0-9-1.test.ts`, CAPTURES),
      row('AMQP 0-9-1 deliveries', { stack: 'amqp-0-9-1/tcp/none', ...down }, [/^basic.consume$/, /^basic.deliver$/], ['AMQP 0-9-1 §4.2.4'], `${UNIT}/exchanges/amqp-0-9-1.test.ts`, CAPTURES),
      row('AMQP 1.0 over WebSockets', { stack: 'amqp-1-0/websocket/tls-1-3' }, [/^WebSocket upgrade$/, /^Sec-WebSocket-Protocol$/, /transfer/], ['RFC 6455 §4.1', 'RFC 6455 §5.2'], `${UNIT}/layers/websocket.test.ts`, `${UNIT}/exchanges/amqp-1-0.test.ts`),
      row('AMQP 1.0: SASL, open, begin, attach, flow, transfer, disposition', { stack: 'amqp-1-0/tcp/none', ...once }, [/^sasl-init$/, /attach/, /transfer/, /disposition/], ['AMQP 1.0 part 2 §2.3', 'AMQP 1.0 part 1 §1.2'], `${UNIT}/exchanges/amqp-1-0.test.ts`, CAPTURES),
    ],
  },
  {
    title: 'HTTP, WebSocket and gRPC',
    rows: [
      row('HTTP/1.1', { stack: 'http-1-1/tcp/none' }, [/^POST request$/, /^Request line$/, /^Content-Length$/], ['RFC 9112 §3', 'RFC 9112 §5'], `${UNIT}/exchanges/http-1-1.test.ts`, CAPTURES),
      row('HTTP/2 with HPACK', { stack: 'http-2/tcp/none' }, [/^preface \+ SETTINGS$/, /HEADERS \+ DATA POST/], ['RFC 9113 §4.1', 'RFC 7541 §6.2.1', 'RFC 7541 §6.1'], `${TABLES}/rfc-7541-hpack.test.ts`, `${BYTES}/http-2.test.ts`, CAPTURES),
      row('HTTP/3 on QUIC, static QPACK table', { stack: 'http-3/quic/tls-1-3' }, [/Initial ClientHello/, /^quic_transport_parameters: list$/, /^HEADERS type$/], ['RFC 9000 §17.2.2', 'RFC 9001 §8.2', 'RFC 9114 §7.2.2', 'RFC 9204 §4.5.4'], `${TABLES}/rfc-9001-quic-packets.test.ts`, `${UNIT}/exchanges/http-3.test.ts`),
      row('HTTP/3 with a ticket of an earlier connection', { stack: 'http-3/quic/tls-1-3', tls: { resumption: 'ticket' } }, [/^pre_shared_key: identity$/], ['RFC 8446 §4.2.11', 'RFC 9000 §17.2.4'], `${UNIT}/exchanges/http-3.test.ts`, `${UNIT}/timing/delivery-times.test.ts`),
      row('HTTP/3 with 0-RTT', { stack: 'http-3/quic/tls-1-3', tls: { resumption: 'early-data' } }, [/^0-RTT$/, /^early_data: type$/], ['RFC 9000 §17.2.3', 'RFC 8446 §4.2.10'], `${UNIT}/exchanges/http-3.test.ts`, `${UNIT}/timing/delivery-times.test.ts`),
      row('HTTP/3 after a Retry', { stack: 'http-3/quic/tls-1-3', http3: { retryTokenBytes: 80 } }, [/^Retry$/, /^Initial: token$/], ['RFC 9000 §17.2.5', 'RFC 9001 §5.8'], `${TABLES}/rfc-9001-quic-packets.test.ts`, `${UNIT}/exchanges/http-3.test.ts`),
      row('HTTP/3 with more certificates than three times the hello', { stack: 'http-3/quic/tls-1-3', tls: { certChainBytes: [2000, 1500, 1200] } }, [/^Handshake ACK$/], ['RFC 9000 §17.2.4', 'RFC 9000 §19.3'], `${UNIT}/exchanges/http-3.test.ts`, `${UNIT}/timing/delivery-times.test.ts`),
      row('HTTP/3 with a dynamic QPACK table', { stack: 'http-3/quic/tls-1-3', http3: { dynamicTableBytes: 4096 } }, [/^encoder stream type$/, /^section acknowledgement$/, /\(dynamic table\)$/], ['RFC 9204 §4.2', 'RFC 9204 §4.3.1', 'RFC 9204 §4.4.1'], `${TABLES}/rfc-9204-qpack.test.ts`, `${UNIT}/exchanges/http-3.test.ts`),
      row('WebSocket', { stack: 'websocket/tcp/tls-1-3' }, [/^WebSocket upgrade$/, /^WebSocket: masking key$/, /^Ping$/, /^Close frame$/], ['RFC 6455 §4.1', 'RFC 6455 §5.2'], `${TABLES}/rfc-6455-websocket-frames.test.ts`, CAPTURES),
      row('WebSocket with permessage-deflate', { stack: 'websocket/tcp/none', websocketMessage: { deflatedBytes: 12 } }, [/^WebSocket: FIN, RSV1 and opcode$/], ['RFC 7692 §6', 'RFC 7692 §6.1'], `${TABLES}/rfc-7692-permessage-deflate.test.ts`, CAPTURES),
      row('gRPC unary calls', { stack: 'grpc/tcp/none' }, [/HEADERS \+ DATA call/, /trailers/, /^compressed flag$/], ['gRPC PROTOCOL-HTTP2, Length-Prefixed-Message', 'RFC 7541 §6.1'], `${BYTES}/http-2.test.ts`, `${UNIT}/exchanges/grpc.test.ts`, CAPTURES),
      row('gRPC streams', { stack: 'grpc/tcp/tls-1-3', grpc: { call: 'stream' } }, [/^DATA message$/, /^HEADERS call$/], ['gRPC PROTOCOL-HTTP2, Length-Prefixed-Message'], `${UNIT}/exchanges/grpc.test.ts`, CAPTURES),
    ],
  },
  {
    title: 'The application alone',
    rows: [
      row('Raw TCP with a length prefix', { stack: 'raw-tcp/tcp/none' }, [/^Length prefix$/], ['application convention'], CAPTURES),
      row('Raw UDP, with an answer of the application', udp({ raw: { replyBytes: 2 } }), [/^Reply$/], ['application data'], CAPTURES),
      row('The payload straight on a link', { stack: 'raw-link/link/none', network: { link: 'satellite' } }, [/^Payload$/], ['application data'], `${UNIT}/link-report.test.ts`),
    ],
  },
];

/** What a reader may look for and does not find. */
export const NOT_MODELLED: readonly (readonly [what: string, why: string])[] = [
  ['SCHC (RFC 8724, RFC 8824 for CoAP, RFC 9011 over LoRaWAN)', 'what is left of a header follows from rules that a deployment agrees on, and no rule set is a standard: `coap/link` is CoAP as it is, an upper bound, and IP over LoRaWAN says that it is not modelled'],
  ['compact TLS', 'no stack of the catalogue has it; the example of its draft is a test of its own'],
  ['QUIC version negotiation, migration, loss of packets', 'a session opens in version 1, stays on its path and loses nothing'],
  ['MQTT AUTH and UNSUBSCRIBE, LwM2M bootstrap and composite operations, AMQP transactions', 'not part of connect, messages, keep-alive and close'],
  ['SenML in XML and EXI', 'no stack sends them'],
  ['dynamic codes of permessage-deflate', 'messages are sized in blocks of fixed codes; how far the payload shrinks is an input, as it depends on the content'],
  ['header compression of cellular links (ROHC), data over NAS, transport-block padding', 'no specification text was checked; named with each result'],
  ['mesh forwarding, link acknowledgements, preambles of Wi-Fi and LoRaWAN', 'named with each result'],
];
