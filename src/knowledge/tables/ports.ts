import { again, cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'ports'>();
const tcp = (port: number, use: string) => ({ transport: 'tcp' as const, port, use });
const udp = (port: number, use: string) => ({ transport: 'udp' as const, port, use });

/** Default ports, what firewalls make of them, and what keeps the way open. */
export const ports: FactTables['ports'] = [
  row('B-801', 'MQTT', verified('specified', 'azure-iot-protocols', 'azure-event-grid-mqtt', 'mqtt-5-0 §4.2'), { topics: ['mqtt'], ports: [tcp(1883, 'unprotected'), tcp(8883, 'TLS'), tcp(80, 'WebSocket'), tcp(443, 'WebSocket over TLS')], traversal: 'often-blocked', keepAlive: 'below the shortest idle time of TCP on the way', note: '8883 may be blocked in companies; 443 passes.' }),
  row('B-802', 'MQTT over QUIC', cited('stated-by-vendor', 'emqx-quic', 'rfc-9308 §3.2'), { topics: ['mqtt-over-quic'], ports: [udp(14_567, 'default of EMQX')], traversal: 'needs-udp', keepAlive: '30 s at most, or migration', note: 'Falls back to TCP.' }),
  row('B-804', 'CoAP', cited('specified', 'rfc-7252 §6', 'rfc-8323 §8'), { topics: ['coap'], ports: [udp(5683, 'unprotected'), udp(5684, 'DTLS'), tcp(5683, 'unprotected'), tcp(5684, 'TLS'), tcp(80, 'WebSocket'), tcp(443, 'WebSocket over TLS')], traversal: 'needs-udp', keepAlive: 'from 30 s down to none with Connection ID or queue mode', note: 'UDP from outside is closed by default.' }),
  row('B-805', 'LwM2M', verified('specified', 'wakaama', 'lwm2m-1-1'), { topics: ['lwm2m'], ports: [udp(5683, 'unprotected'), udp(5684, 'DTLS')], traversal: 'needs-udp', keepAlive: 'none in queue mode' }),
  row('B-806', 'AMQP', verified('specified', 'azure-iot-protocols', 'rabbitmq-amqp-1-0'), { topics: ['amqp'], ports: [tcp(5672, 'unprotected'), tcp(5671, 'TLS'), tcp(443, 'WebSocket over TLS')], traversal: 'often-blocked', keepAlive: 'idle time is agreed when connecting', note: 'As MQTT.' }),
  row('B-807', 'HTTP, WebSocket, gRPC', cited('specified', 'rfc-9110 §4.2', 'rfc-6455 §3'), { topics: ['http', 'websocket', 'grpc'], ports: [tcp(80, 'unprotected'), tcp(443, 'TLS')], traversal: 'passes', keepAlive: 'none for HTTP; a WebSocket ping below the idle time of the proxy' }),
  row('B-808', 'HTTP/3', verified('specified', 'rfc-9308 §3.2', 'rfc-9114 §3.1'), { topics: ['http', 'quic'], ports: [udp(443, 'QUIC')], traversal: 'needs-udp', keepAlive: 'PING every 30 s where needed' },
    num('networks that block it', [0.03, 0.05], 'share', 'all UDP blocked, measurements of 2016', verified('measured', 'rfc-9308 §2'))),
  row('B-809', 'Zenoh', again(verified('specified', 'zenoh-default-config', 'zenoh-docs')), { topics: ['zenoh'], ports: [tcp(7447, 'sessions'), udp(7447, 'sessions'), udp(7446, 'scouting')], traversal: 'not-stated', keepAlive: 'by lease', note: 'A client opens TCP outward.' }),
  row('B-810', 'DDS (RTPS)', cited('specified', 'omg-rtps'), { topics: ['dds'], ports: [udp(7400, 'and upward, by the formula of the domain')], traversal: 'local-only', keepAlive: 'not applicable' }),
  row('B-811', 'NATS', again(cited('specified', 'nats-server-options', 'nats-docs')), { topics: ['nats'], ports: [tcp(4222, 'clients'), tcp(1883, 'MQTT')], traversal: 'not-stated', keepAlive: 'PING every 2 minutes by default', note: 'Opens TCP outward; the port for WebSocket can be set.' }),
  row('B-812', 'OPC UA', cited('specified', 'opc-ua-part-6', 'opc-ua-part-14'), { topics: ['opc-ua', 'opc-ua-pubsub'], ports: [tcp(4840, 'client and server'), udp(4840, 'PubSub')], traversal: 'local-only', keepAlive: 'not stated' }),
];
