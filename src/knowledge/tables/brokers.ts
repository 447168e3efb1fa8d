import { cited, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'brokers'>();

/** Software that stands between devices and applications: what it speaks and under which licence. */
export const brokers: FactTables['brokers'] = [
  row('B-601', 'Eclipse Mosquitto', cited('stated-by-vendor', 'mosquitto'), { speaks: ['mqtt', 'websocket'], versions: 'MQTT 3.1, 3.1.1, 5; WebSocket; bridges', licence: 'EPL 2.0 or EDL', note: 'Maintained.' }),
  row('B-602', 'EMQX 5.9 and 6', verified('stated-by-vendor', 'emqx-bsl'), { speaks: ['mqtt', 'websocket', 'mqtt-over-quic', 'mqtt-sn', 'coap', 'lwm2m'], versions: 'MQTT 3 and 5, WebSocket, QUIC; gateways for MQTT-SN, CoAP, LwM2M, STOMP', licence: 'Business Source License 1.1 since 5.9 (May 2025)', note: 'The default licence is for a single node; a cluster needs a commercial one.' }),
  row('B-603', 'HiveMQ', cited('stated-by-vendor', 'hivemq'), { speaks: ['mqtt', 'websocket'], versions: 'MQTT 3 and 5, WebSocket', licence: 'community edition Apache 2.0, enterprise commercial', note: 'The community edition runs on one node.' }),
  row('B-604', 'VerneMQ', cited('stated-by-vendor', 'vernemq'), { speaks: ['mqtt', 'websocket'], versions: 'MQTT 3 and 5, WebSocket, clusters', licence: 'source Apache 2.0, binaries under an agreement of their own' }),
  row('B-605', 'RabbitMQ 4', verified('stated-by-vendor', 'rabbitmq-4-0', 'rabbitmq-mqtt'), { speaks: ['amqp', 'mqtt', 'websocket'], versions: 'AMQP 1.0 and 0-9-1, MQTT 3 and 5 without QoS 2, STOMP, streams', licence: 'MPL 2.0', note: 'Support for community users is restricted since June 2024.' }),
  row('B-606', 'NanoMQ', cited('stated-by-vendor', 'nanomq'), { speaks: ['mqtt', 'mqtt-over-quic'], versions: 'MQTT 3 and 5, bridge over QUIC', licence: 'MIT', note: 'Made for the edge.' }),
  row('B-607', 'NATS server', cited('stated-by-vendor', 'nats-docs'), { speaks: ['nats', 'mqtt', 'websocket'], versions: 'NATS, JetStream, MQTT 3.1.1, WebSocket', licence: 'Apache 2.0' }),
  row('B-608', 'Eclipse Leshan', cited('stated-by-vendor', 'leshan'), { speaks: ['lwm2m'], versions: 'LwM2M 1.0 and 1.1, server', licence: 'EPL or EDL' }),
  row('B-609', 'AVSystem Coiote, Cumulocity, IoTerop Alaska, ThingsBoard', cited('stated-by-vendor', 'lwm2m-platforms'), { speaks: ['lwm2m'], versions: 'LwM2M servers and platforms', licence: 'commercial or mixed' }),
  row('B-610', 'Eclipse Californium', verified('stated-by-vendor', 'boaks-power'), { speaks: ['coap'], versions: 'CoAP, DTLS with Connection ID, OSCORE', licence: 'EPL or EDL', note: 'With Connection ID it runs as a cluster.' }),
  row('B-611', 'Gateways for MQTT-SN: Paho, EMQX, simon622', verified('stated-by-vendor', 'paho-mqtt-sn', 'simon622-mqtt-sn'), { speaks: ['mqtt-sn'], versions: 'MQTT-SN 1.2', licence: 'each its own', note: 'For signs of life see the table of maintenance.' }),
  row('B-612', 'zenohd', cited('stated-by-vendor', 'zenoh-docs'), { speaks: ['zenoh', 'mqtt', 'dds'], versions: 'Zenoh router with bridges to MQTT and DDS', licence: 'EPL or Apache 2.0' }),
];
