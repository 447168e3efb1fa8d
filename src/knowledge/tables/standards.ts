import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'standards'>();
const std = (body: string, document: string, year: number | null, standing: string, status: FactTables['standards'][number]['status'] = 'standard') => ({ body, document, year, status, standing });

/** Standards and how far they are, as of the date checked. */
export const standards: FactTables['standards'] = [
  row('B-101', 'TCP', cited('specified', 'rfc-9293'), { topics: ['raw-tcp'], ...std('IETF', 'RFC 9293 (STD 7)', 2022, 'universal') }),
  row('B-102', 'UDP', cited('specified', 'rfc-768', 'rfc-8085'), { topics: ['raw-udp'], ...std('IETF', 'RFC 768, usage RFC 8085', 1980, 'universal') }),
  row('B-103', 'CoAP over UDP', verified('specified', 'rfc-7252', 'rfc-7641', 'rfc-7959', 'rfc-8132', 'rfc-9175', 'rfc-9177', 'libcoap'), { topics: ['coap'], ...std('IETF', 'RFC 7252 with 7641, 7959, 8132, 9175, 9177', 2014, 'mature, extended all the time') }),
  row('B-104', 'CoAP over TCP, TLS and WebSocket', verified('specified', 'rfc-8323', 'libcoap'), { topics: ['coap'], ...std('IETF', 'RFC 8323', 2018, 'niche, in the main libraries') }),
  row('B-105', 'OSCORE', verified('specified', 'rfc-8613', 'libcoap-changelog', 'anjay-lite'), { topics: ['security', 'coap'], ...std('IETF', 'RFC 8613', 2019, 'in libcoap from 4.3.2, aiocoap, Californium; optional or commercial in the Anjay family') }),
  row('B-106', 'EDHOC', verified('specified', 'rfc-9528', 'rfc-9668', 'draft-security-comparison'), { topics: ['security', 'coap'], ...std('IETF', 'RFC 9528, with OSCORE RFC 9668', 2024, 'young') },
    num('key exchange', [101, 242], 'B', 'by credential', { comparison: 'key-exchange-bytes' }), num('key exchange of DTLS 1.3', [331, 894], 'B', 'for comparison, by credential', { comparison: 'key-exchange-bytes' })),
  row('B-107', 'MQTT 3.1.1', verified('specified', 'mqtt-3-1-1', 'mqtt-org'), { topics: ['mqtt'], ...std('OASIS, ISO/IEC', 'MQTT 3.1.1, ISO/IEC 20922:2016', 2014, 'universal') }),
  row('B-108', 'MQTT 5.0', verified('specified', 'mqtt-5-0'), { topics: ['mqtt'], ...std('OASIS', 'OASIS Standard of 2019-03-07', 2019, 'mainstream') }),
  row('B-109', 'MQTT over WebSocket', cited('specified', 'mqtt-5-0 §6'), { topics: ['mqtt', 'websocket'], ...std('OASIS', 'MQTT 5.0 §6, sub-protocol "mqtt"', 2019, 'universal') }),
  row('B-110', 'MQTT-SN 1.2', verified('specified', 'mqtt-sn-1-2', 'mqtt-org'), { topics: ['mqtt-sn'], ...std('IBM', 'MQTT-SN 1.2', 2013, 'stable; few maintained stacks; never a standard of OASIS', 'vendor-design') }),
  row('B-111', 'MQTT-SN 2.0', verified('specified', 'mqtt-sn-2-0-draft', 'maps-mqtt-sn'), { topics: ['mqtt-sn', 'mqtt-sn-2-0'], ...std('OASIS', 'Committee Specification Draft 01 of 2026-08-14', 2026, 'draft, aligned with MQTT 5; first adopters', 'draft') }),
  row('B-112', 'LwM2M 1.0.2', verified('specified', 'lwm2m-1-0', 'zephyr-lwm2m'), { topics: ['lwm2m'], ...std('OMA SpecWorks', 'LwM2M 1.0.2 of 2018-02-09', 2018, 'legacy, still the default of Zephyr', 'superseded') }),
  row('B-113', 'LwM2M 1.1.1', verified('specified', 'lwm2m-1-1', 'wakaama'), { topics: ['lwm2m'], ...std('OMA SpecWorks', 'LwM2M 1.1.1', 2019, 'default of Wakaama, option of Zephyr; TCP and TLS, without IP, SenML, OSCORE') }),
  row('B-114', 'LwM2M 1.2.2', verified('specified', 'lwm2m-1-2'), { topics: ['lwm2m'], ...std('OMA SpecWorks', 'LwM2M 1.2.2 of 2024-06-13', 2024, 'current; MQTT and HTTP transports, gateway, LwM2M CBOR, DTLS Connection ID') }),
  row('B-116', 'AMQP 0-9-1', verified('specified', 'amqp-0-9-1', 'rabbitmq-protocols'), { topics: ['amqp'], ...std('AMQP Working Group', 'AMQP 0-9-1', 2008, 'the protocol of RabbitMQ, kept for good; not of OASIS', 'working-group-document') }),
  row('B-117', 'AMQP 1.0', verified('specified', 'amqp-1-0', 'rabbitmq-protocols', 'rabbitmq-4-0'), { topics: ['amqp'], ...std('OASIS, ISO/IEC', 'AMQP 1.0, ISO/IEC 19464:2014', 2012, 'core protocol of RabbitMQ since 4.0; Azure, ActiveMQ Artemis, Qpid'), note: 'Shares nothing on the wire with 0-9-1.' }),
  row('B-118', 'HTTP/1.1', cited('specified', 'rfc-9110', 'rfc-9112'), { topics: ['http'], ...std('IETF', 'RFC 9110 and 9112', 2022, 'universal') }),
  row('B-119', 'HTTP/2', cited('specified', 'rfc-9113'), { topics: ['http'], ...std('IETF', 'RFC 9113', 2022, 'universal on servers, rare on microcontrollers') }),
  row('B-120', 'HTTP/3', verified('specified', 'rfc-9114', 'rfc-9000', 'rfc-9308 §2'), { topics: ['http', 'quic'], ...std('IETF', 'RFC 9114 on QUIC, RFC 9000', 2022, 'everywhere on the web; networks may block UDP on port 443') }),
  row('B-121', 'WebSocket', cited('specified', 'rfc-6455', 'rfc-8441', 'rfc-9220'), { topics: ['websocket'], ...std('IETF', 'RFC 6455, 8441, 9220', 2011, 'universal') }),
  row('B-122', 'gRPC', verified('stated-by-vendor', 'grpc-http2', 'esp-idf-grpc'), { topics: ['grpc'], ...std('CNCF', 'protocol document, no RFC', null, 'mature on servers and Linux, not on microcontrollers', 'project') }),
  row('B-123', 'MQTT over QUIC', verified('stated-by-vendor', 'emqx-quic'), { topics: ['mqtt-over-quic'], ...std('EMQ', 'design of EMQX', null, 'experimental; meant for OASIS', 'vendor-design') }),
  row('B-124', 'Zenoh', verified('stated-by-vendor', 'zenoh-pico'), { topics: ['zenoh'], ...std('Eclipse Foundation', 'project, 1.9.0 of July 2026', 2026, 'in production in robots and vehicles; no standard of a body', 'project') }),
  row('B-125', 'DDS', cited('specified', 'omg-dds', 'omg-rtps'), { topics: ['dds'], ...std('OMG', 'DDS 1.4, RTPS 2.5', 2015, 'mature in robotics and defence; multicast discovery, made for local networks') }),
  row('B-126', 'DDS-XRCE', verified('specified', 'omg-dds-xrce', 'xrce-dds-client'), { topics: ['dds-xrce'], ...std('OMG', 'DDS-XRCE 1.0', 2020, 'used by micro-ROS; needs an agent') }),
  row('B-127', 'NATS', cited('stated-by-vendor', 'nats-docs'), { topics: ['nats'], ...std('CNCF', 'protocol of the project', null, 'mature on servers and Linux at the edge', 'project') }),
  row('B-128', 'OPC UA PubSub', cited('specified', 'opc-ua-part-14'), { topics: ['opc-ua-pubsub'], ...std('OPC Foundation, IEC', 'OPC 10000-14, IEC 62541-14', null, 'industrial; UADP over UDP, Ethernet or TSN, JSON or UADP over MQTT or AMQP') }),
  row('B-129', 'Sparkplug B', verified('specified', 'sparkplug-3', 'event-grid-notes', 'event-grid-retain'), { topics: ['sparkplug-b', 'mqtt'], ...std('Eclipse Foundation, ISO/IEC', 'Sparkplug 3.0, ISO/IEC 20237:2023', 2022, 'industrial profile on MQTT 3.1.1 and 5'), note: 'Needs retained state messages: one cloud broker lacked retain and gained it.' }),
  row('E-401', 'TLS and DTLS 1.2 profiles for things', cited('specified', 'rfc-7925'), { topics: ['security'], ...std('IETF', 'RFC 7925', 2016, 'valid, to be updated') }),
  row('E-402', 'TLS and DTLS 1.3 profiles for things', verified('specified', 'draft-tls13-iot-profile'), { topics: ['security'], ...std('IETF', 'draft-ietf-uta-tls13-iot-profile-25', 2026, 'still a draft', 'draft'), note: 'Prefers AES-128-GCM or CCM to CCM_8; no 0-RTT for CoAP and MQTT without a profile; Record Size Limit unless default sizes are fine; chains of three at most; Connection ID and resumption advised.' }),
  row('E-403', 'TLS 1.3', verified('specified', 'rfc-9846', 'draft-tls13-iot-profile'), { topics: ['security'], ...std('IETF', 'RFC 9846, the revision of RFC 8446', null, 'as the profile cites it') }),
  row('E-404', 'Recommendations for TLS and DTLS', cited('specified', 'rfc-9325'), { topics: ['security'], ...std('IETF', 'RFC 9325 (BCP 195)', 2022, 'current: TLS 1.2 at least, no static RSA') }),
  row('E-405', 'DTLS 1.3 and Connection ID for DTLS 1.2', verified('specified', 'rfc-9147', 'rfc-9146', 'libcoap'), { topics: ['security'], ...std('IETF', 'RFC 9147 and 9146', 2022, 'wolfSSL has DTLS 1.3 from 5.4.0; Mbed TLS has DTLS 1.2 with Connection ID') }),
  row('E-406', 'TCP in the internet of things', cited('specified', 'rfc-9006'), { topics: ['raw-tcp'], ...std('IETF', 'RFC 9006', 2021, 'small windows, segments of 1,220 B at most, cost of keep-alive', 'informational') }),
  row('E-407', 'Power-efficient CoAP on cellular networks', verified('specified', 'rfc-9178'), { topics: ['coap'], ...std('IETF', 'RFC 9178', 2022, 'advice', 'informational') }),
  row('E-408', 'Echo and Request-Tag of CoAP', cited('specified', 'rfc-9175'), { topics: ['coap'], ...std('IETF', 'RFC 9175', 2022, 'freshness, and that a sender can be reached before a large answer') }),
  row('E-409', 'Amplification attacks with CoAP', verified('specified', 'draft-coap-amplification'), { topics: ['coap'], ...std('IRTF', 'draft-irtf-t2trg-amplification-attacks-05', 2025, 'research draft', 'draft'), note: 'Answer over request, times notifications of Observe, times members of a multicast group.' }),
  row('E-410', 'Sizes of CoAP security', verified('specified', 'draft-security-comparison'), { topics: ['security', 'coap'], ...std('IETF', 'draft-ietf-iotops-security-protocol-comparison-09', 2025, 'draft; the source of the handshake table', 'draft') }),
];
